import { describe, expect, it } from 'vitest'
import { stripes } from '../../../../src/share/export/picture/copyBox'

const area = { x: 10, y: 20, width: 8, height: 8 }

describe('a striped background', () => {
  it('is a gradient of the same direction, period and colours', () => {
    const gradient = stripes(
      'repeating-linear-gradient(90deg, rgb(255, 0, 0) 0px, rgb(255, 0, 0) 2px, rgb(0, 0, 255) 2px, rgb(0, 0, 255) 4px)',
      area,
      'a',
    )!
    const { x1, x2, y1, y2 } = gradient.attributes as Record<string, number>
    // 90° runs from the left edge, through the middle, to the right (CSS Images 4, §3.1.1).
    expect([x1, y1, x2, y2].map((value) => Number(value!.toFixed(9)))).toEqual([10, 24, 14, 24])
    expect(gradient.children.map((stop) => typeof stop !== 'string' && stop.attributes)).toMatchObject([
      { offset: '0', 'stop-color': '#ff0000' },
      { offset: '0.5', 'stop-color': '#ff0000' },
      { offset: '0.5', 'stop-color': '#0000ff' },
      { offset: '1', 'stop-color': '#0000ff' },
    ])
  })

  it('starts at the corner that a slanting direction comes from', () => {
    const { x1, y1, x2, y2 } = stripes(
      'repeating-linear-gradient(-45deg, rgb(0, 0, 0) 0px, rgb(9, 9, 9) 2px)',
      area,
      'a',
    )!.attributes as Record<string, number>
    expect([x1, y1].map((value) => Number(value!.toFixed(9)))).toEqual([18, 28])
    expect(Math.hypot(x2! - x1!, y2! - y1!)).toBeCloseTo(2)
    expect(x2!).toBeLessThan(x1!)
    expect(y2!).toBeLessThan(y1!)
  })

  it('is no other background', () => {
    expect(stripes('none', area, 'a')).toBeNull()
    expect(stripes('linear-gradient(rgb(0, 0, 0), rgb(1, 1, 1))', area, 'a')).toBeNull()
  })
})
