import fc from 'fast-check'
import { expect, it } from 'vitest'
import { logOddsCdf } from '../../src/transform/concreteMarginals'
import { frozen } from '../arbitraries'
import { logOddsDensity, pairCdf, pairDensity, pairQuantile } from '../oracles/distributions'

const ratios = fc.double({ min: -20, max: 20, noNaN: true })
const scales = fc.double({ min: -2, max: 2, noNaN: true }).map((exponent) => 10 ** exponent)
const chances = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })

it('has the quantile where the distribution function reaches it', () => {
  fc.assert(
    fc.property(chances, ratios, scales, (q, logRatio, temperature) => {
      const share = pairQuantile(q, logRatio, temperature)
      // Nearer to 0 or 1 the share has no digits left to tell q by.
      fc.pre(share > 1e-9 && share < 1 - 1e-9)
      expect(Math.abs(pairCdf(share, logRatio, temperature) - q)).toBeLessThan(
        1e-6 * Math.max(1, temperature),
      )
    }),
    frozen,
  )
})

it('has densities that are the slopes of its distribution functions', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8, max: 8, noNaN: true }),
      ratios,
      scales,
      (logOdds, logRatio, temperature) => {
        const h = 1e-4 / temperature
        const slope =
          (logOddsCdf(logOdds + h, logRatio, temperature) - logOddsCdf(logOdds - h, logRatio, temperature)) /
          (2 * h)
        expect(Math.abs(slope - logOddsDensity(logOdds, logRatio, temperature))).toBeLessThan(
          1e-8 * temperature,
        )
      },
    ),
    frozen,
  )
  const [share, h] = [0.3, 1e-6]
  const slope = (pairCdf(share + h, 0.4, 0.7) - pairCdf(share - h, 0.4, 0.7)) / (2 * h)
  expect(slope).toBeCloseTo(pairDensity(share, 0.4, 0.7), 8)
})

it('is uniform for equal classes at τ = 1', () => {
  for (const share of [0, 0.1, 0.5, 0.77, 1]) expect(pairCdf(share, 0, 1)).toBeCloseTo(share, 15)
})

it('puts a class that cannot win at 0, and its opponent at 1', () => {
  expect([0, 0.5, 1].map((share) => pairCdf(share, -Infinity, 1))).toEqual([1, 1, 1])
  expect([0, 0.5, 1].map((share) => pairCdf(share, Infinity, 1))).toEqual([0, 0, 1])
})
