import { expect, it } from 'vitest'
import { othersThan, wordsOf } from '../../src/plots/estimates/EstimateStrips'

it('draws each draw once: the selected one as the circle alone, the others where they would be with it', () => {
  expect(othersThan(6.672, [6.672])).toEqual([])
  expect(othersThan(2 + 1e-9, [1, 2, 2, 3])).toEqual([
    { value: 1, at: 0 },
    { value: 2, at: 2 },
    { value: 3, at: 3 },
  ])
  expect(othersThan(9, [1, 2])).toHaveLength(2)
})

it('sets name and mean at the ends of the strip, off what lies between, and never over each other', () => {
  for (const right of [400, 150]) {
    const [name, mean] = wordsOf({ name: 'pathwise', text: '6.672' }, 20, { em: 14, left: 12, right })
    expect(name.x).toBe(12)
    expect(mean.x - name.x - name.width).toBeGreaterThan(8)
    if (right === 400) {
      expect(mean.x + mean.width).toBeCloseTo(400)
      expect(206 > name.x + name.width && 206 < mean.x).toBe(true)
    }
  }
})
