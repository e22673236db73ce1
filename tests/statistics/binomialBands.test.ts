import { describe, expect, it } from 'vitest'
import { binomialBands } from '../../src/statistics/binomialBand'
import { chanceDeviations, chanceLevel } from '../../src/statistics/chanceLevel'
import { twoSidedNormal } from '../oracles/tails'

/** P(count ≤ most) of a binomial count, summed in logs from its recurrence. */
function binomialCdf(draws: number, p: number, most: number): number {
  let logTerm = draws * Math.log1p(-p)
  let total = Math.exp(logTerm)
  for (let count = 1; count <= most; count++) {
    logTerm += Math.log((draws - count + 1) / count) + Math.log(p) - Math.log1p(-p)
    total += Math.exp(logTerm)
  }
  return total
}

/** The least count that is passed with probability at most 1 − q. */
function binomialQuantile(draws: number, p: number, q: number): number {
  let count = 0
  while (binomialCdf(draws, p, count) < q) count++
  return count
}

/** Half of what the band leaves out lies above it. */
const upper = (1 + chanceLevel) / 2

it('has one chance level for counts and for means', () => {
  expect(1 - twoSidedNormal(chanceDeviations)).toBeCloseTo(chanceLevel, 6)
})

describe('the bands of chance', () => {
  it.each([
    [100, 0.5],
    [100, 0.02],
    [1000, 1 / 64],
    [1000, 0.001],
    [300, 0.97],
    [5000, 0.2],
  ])('of %i draws at probability %d ends within a draw of the exact quantiles', (draws, p) => {
    const { low, high } = binomialBands([p], draws)
    expect(Math.abs(low[0]! * draws - binomialQuantile(draws, p, 1 - upper))).toBeLessThanOrEqual(1)
    expect(Math.abs(high[0]! * draws - binomialQuantile(draws, p, upper))).toBeLessThanOrEqual(1)
  })

  it('holds the probability itself and stays between none and all', () => {
    const probabilities = Float64Array.from([0, 1e-7, 0.3, 0.7 - 1e-7, 1])
    for (const draws of [1, 10, 1e7]) {
      const { low, high } = binomialBands(probabilities, draws)
      probabilities.forEach((p, bin) => {
        expect(low[bin]).toBeLessThanOrEqual(p)
        expect(high[bin]).toBeGreaterThanOrEqual(p)
        expect(low[bin]).toBeGreaterThanOrEqual(0)
        expect(high[bin]).toBeLessThanOrEqual(1)
      })
    }
  })

  it('of an impossible bin is empty', () => {
    expect(binomialBands([0], 100).high[0]).toBe(0)
  })
})
