import { describe, expect, it } from 'vitest'
import { axisOf } from '../../src/plots/shares/ShareRows'

describe('the axis of shares in rows', () => {
  const size = { width: 300, em: 14 }
  const rows = (...texts: string[]) => texts.map((text) => ({ name: 'a', text }))

  it('is the same whatever the shares are, so that one π stands at one place in pictures side by side', () => {
    expect(axisOf(rows('70%', '30%', '0%'), '100%', size)).toEqual(
      axisOf(rows('100%', '0%', '0%'), '100%', size),
    )
  })

  it('leaves every number its room, and names no more than a part of the width', () => {
    const { right } = axisOf(rows('100.0%', '0.0%'), '100.0%', size)
    expect(300 - right).toBeGreaterThan(6 * 0.58 * 14)
    const long = axisOf([{ name: 'a very long name for a class', text: '1%' }], '100%', size)
    expect(long.left).toBeLessThanOrEqual(Math.ceil(0.3 * 300 + 1.7 * 14))
  })
})
