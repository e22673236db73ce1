import { describe, expect, it } from 'vitest'
import { varianceBand } from '../../src/statistics/chiSquareBands'
import { upperGamma } from '../../src/statistics/incompleteGamma'
import { exponentialSumBand } from '../oracles/tails'

describe('the band of a normal sample’s variance', () => {
  it.each([2, 3, 10, 100, 2001])('leaves out what it says, half on either side (n = %s)', (n) => {
    const { low, high } = varianceBand(n, 0.95)!
    const above = (multiple: number) => upperGamma((n - 1) / 2, ((n - 1) * multiple) / 2)
    expect(above(high)).toBeCloseTo(0.025, 9)
    expect(1 - above(low)).toBeCloseTo(0.025, 9)
  })

  it('has the χ² quantiles of the tables: 2.700 and 19.023 with 9 degrees at 95 %', () => {
    const { low, high } = varianceBand(10, 0.95)!
    expect(9 * low).toBeCloseTo(2.7004, 4)
    expect(9 * high).toBeCloseTo(19.0228, 4)
  })

  it('goes on without a leap where it is reckoned another way, and narrows like √(2/n)', () => {
    const [few, many] = [varianceBand(2001, 0.999)!, varianceBand(2002, 0.999)!]
    expect(Math.abs(few.low - many.low)).toBeLessThan(5e-5)
    expect(Math.abs(few.high - many.high)).toBeLessThan(5e-5)
    const { low, high } = varianceBand(1e7, 0.999)!
    expect((high - low) / 2 / Math.sqrt(2 / 1e7)).toBeCloseTo(3.29, 2)
  })

  it('is none for one draw', () => {
    expect(varianceBand(1, 0.999)).toBeNull()
  })
})

describe('the band of a sum of exponentials', () => {
  it.each([1, 5, 400, 1200])('leaves out what it says of Gamma(n), half on either side (n = %s)', (n) => {
    const { low, high } = exponentialSumBand(n, 0.999)
    expect(upperGamma(n, high)).toBeCloseTo(0.0005, 6)
    expect(1 - upperGamma(n, low)).toBeCloseTo(0.0005, 6)
  })
})
