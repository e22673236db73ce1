import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stackDots } from '../../src/plots/histogram/DensityHistogram'

it('stacks dots over their own places, none over another, none in the air', () => {
  const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(places, (all) => {
      const heights = stackDots(all, 9)
      for (const [at, height] of heights.entries()) {
        const near = heights.filter((_, other) => other !== at && Math.abs(all[other]! - all[at]!) < 9)
        expect(near).not.toContain(height)
        if (height > 0) expect(near).toContain(height - 1)
      }
    }),
  )
  expect(stackDots([20, 0, 40], 9)).toEqual([0, 0, 0])
})
