import { describe, expect, it } from 'vitest'
import { binomialBand, normalQuantile } from '../../src/statistics/binomialBand'
import { logGamma } from '../../src/statistics/incompleteGamma'
import { twoSidedNormal } from '../oracles/tails'

/** P(count = j) */
const term = (n: number, p: number, j: number) =>
  Math.exp(
    logGamma(n + 1) - logGamma(j + 1) - logGamma(n - j + 1) + j * Math.log(p) + (n - j) * Math.log1p(-p),
  )

/** The greatest k with P(count < k) ≤ chance, by adding the terms from twelve standard deviations below the mean. */
function exactLower(n: number, p: number, chance: number): number {
  let k = Math.max(0, Math.floor(n * p - 12 * Math.sqrt(n * p * (1 - p))))
  for (let below = term(n, p, k); below <= chance; below += term(n, p, k)) k++
  return k
}

/** P(count < k) and P(count > k), by adding the terms. */
function tails(n: number, p: number, k: number): { below: number; above: number } {
  let [below, above] = [0, 0]
  for (let j = 0; j < k; j++) below += term(n, p, j)
  for (let j = k + 1; j <= n; j++) above += term(n, p, j)
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

  it.each([1000, 5000, 20_000, 1e6])('is that of the exact tails for %d draws too, by its expansion', (n) => {
    for (const p of [0.0003, 0.01, 0.1, 0.3, 0.5, 0.7, 0.97, 0.999]) {
      if (n * p * (1 - p) < 200) continue
      const upper = n - exactLower(n, 1 - p, outside)
      expect({ p, ...binomialBand(n, p, level) }).toEqual({ p, lower: exactLower(n, p, outside), upper })
    }
  })
})

it('is a single count where nothing is left to chance', () => {
  expect(binomialBand(1000, 0, 0.95)).toEqual({ lower: 0, upper: 0 })
  expect(binomialBand(1000, 1, 0.95)).toEqual({ lower: 1000, upper: 1000 })
})

it('may leave out exactly as much as it states', () => {
  expect(binomialBand(2, 0.5, 0.5)).toEqual({ lower: 1, upper: 1 })
})

it('normalQuantile inverts the normal tail', () => {
  for (const chance of [0.4, 0.025, 1e-6, 1e-12])
    expect(twoSidedNormal(normalQuantile(chance)) / 2 / chance).toBeCloseTo(1, 10)
})
