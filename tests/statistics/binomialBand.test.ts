import { describe, expect, it } from 'vitest'
import { binomialBand, normalQuantile } from '../../src/statistics/binomialBand'
import { logGamma } from '../../src/statistics/incompleteGamma'
import { twoSidedNormal } from '../oracles/tails'

/** P(count < k) and P(count > k), by adding the terms. */
function tails(n: number, p: number, k: number): { below: number; above: number } {
  const term = (j: number) =>
    Math.exp(
      logGamma(n + 1) - logGamma(j + 1) - logGamma(n - j + 1) + j * Math.log(p) + (n - j) * Math.log1p(-p),
    )
  let [below, above] = [0, 0]
  for (let j = 0; j < k; j++) below += term(j)
  for (let j = k + 1; j <= n; j++) above += term(j)
  return { below, above }
}

describe.each([0.95, 0.999, 1 - 1e-6])('binomialBand at level %f', (level) => {
  const outside = (1 - level) / 2

  it.each([
    [10, 0.3],
    [100, 0.02],
    [100, 0.98],
    [700, 0.5],
    [5000, 0.001],
  ])('is the narrowest that chance leaves with so small a probability (n = %d, p = %f)', (n, p) => {
    const { lower, upper } = binomialBand(n, p, level)
    const slack = 1e-9 * outside
    expect(tails(n, p, lower).below).toBeLessThanOrEqual(outside + slack)
    expect(tails(n, p, upper).above).toBeLessThanOrEqual(outside + slack)
    expect(tails(n, p, lower + 1).below).toBeGreaterThan(outside - slack)
    expect(tails(n, p, upper - 1).above).toBeGreaterThan(outside - slack)
  })

  // SciPy 1.17: binom.cdf, binom.sf, searched for the same definition
  it('is within a count of the exact band for many draws', () => {
    for (const [n, p] of [
      [20_000, 0.3],
      [20_000, 0.97],
    ] as const) {
      const { lower, upper } = binomialBand(n, p, level)
      expect(tails(n, p, lower - 1).below).toBeLessThanOrEqual(outside * (1 + 1e-9))
      expect(tails(n, p, lower + 2).below).toBeGreaterThan(outside * (1 - 1e-9))
      expect(tails(n, p, upper + 1).above).toBeLessThanOrEqual(outside * (1 + 1e-9))
      expect(tails(n, p, upper - 2).above).toBeGreaterThan(outside * (1 - 1e-9))
    }
  })
})

it('is a single count where nothing is left to chance', () => {
  expect(binomialBand(1000, 0, 0.95)).toEqual({ lower: 0, upper: 0 })
  expect(binomialBand(1000, 1, 0.95)).toEqual({ lower: 1000, upper: 1000 })
})

it('normalDeviate inverts the normal tail', () => {
  for (const chance of [0.4, 0.025, 1e-6, 1e-12])
    expect(twoSidedNormal(normalQuantile(chance)) / 2 / chance).toBeCloseTo(1, 10)
})
