import { describe, expect, it } from 'vitest'
import { exponential } from '../../src/noise/exponential'
import { uniform } from '../../src/noise/uniform'
import { rareBelow, rareClassFrequency } from '../../src/transform/rareClass'

describe('a rare class, by noise of 23 random bits', () => {
  it.each([
    [1e-5, 0.994],
    [1e-6, 0.94],
    [1e-7, 0.52],
    [1e-8, 0.00009],
  ])('of probability %f beside one common class wins %f times as often as it should', (rare, ratio) => {
    const found = rareClassFrequency([rare, 1 - rare], 0) / rare
    expect(Math.abs(found / ratio - 1)).toBeLessThan(0.03)
  })

  it.each([rareBelow, 1e-6, 3e-7])('of probability %f follows x/(eˣ − 1), x = 2⁻²³ (1 − π)/π', (rare) => {
    const x = (2 ** -23 * (1 - rare)) / rare
    for (const others of [[1 - rare], [0.6 - rare, 0.4], [0.5 - rare, 0.3, 0.2]]) {
      const found = rareClassFrequency([...others, rare], others.length) / rare
      expect(Math.abs(found / (x / Math.expm1(x)) - 1)).toBeLessThan(1e-3)
    }
  })

  it.each([1e-320, 5e-324])(
    'of probability %f comes to an end, also beside a class that is never drawn',
    (rare) => {
      expect(rareClassFrequency([rare, 0, 1 - rare], 0)).toBe(0)
    },
  )

  it('is counted over all the values that its noise can take: those of the sampler, from the top', () => {
    const rare = 4e-8
    // The common class's ξ, every value once.
    let wins = 0
    for (let m = 0; m < 2 ** 23; m++) {
      const other = exponential(uniform(m * 2 ** 9)) / (1 - rare)
      // The rare one comes first for the j with ξ⁽ʲ⁾/πₖ < other.
      wins += Math.min(Math.ceil(-Math.expm1(-other * rare) * 2 ** 23) - 1, 2 ** 23 - 1)
    }
    expect(Math.abs(rareClassFrequency([rare, 1 - rare], 0) / (wins / 2 ** 46) - 1)).toBeLessThan(1e-9)
  })
})
