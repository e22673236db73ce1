import { describe, expect, it } from 'vitest'
import { runningMoments } from '../../src/statistics/runningMoments'
import { estimatorError } from '../../src/statistics/standardError'
import { moments } from '../oracles/moments'

const running = (values: readonly number[]) => {
  const { add, moments } = runningMoments()
  for (const value of values) add(value)
  return moments()
}

describe('running moments', () => {
  const values = [3, -1, 4, 1, -5, 9, 2, -6]

  it('are those of all values at once', () => {
    const { mean, variance } = moments(values)
    const found = running(values)
    expect(found.count).toBe(8)
    expect(found.mean).toBeCloseTo(mean, 12)
    expect(found.variance).toBeCloseTo(variance, 12)
    const fourth = values.reduce((sum, value) => sum + (value - mean) ** 4 / 8, 0)
    expect(found.fourth).toBeCloseTo(fourth, 9)
  })

  it('keep a spread of 1e-9 about a mean of 1, which squares alone would lose', () => {
    const spread = running(Array.from({ length: 1000 }, (_, n) => 1 + 1e-9 * (n % 2)))
    expect(spread.variance / 0.25e-18).toBeCloseTo(1, 5)
  })

  it('of one value have no spread', () => {
    expect(running([7])).toEqual({ count: 1, mean: 7, variance: 0, fourth: 0 })
  })
})

describe('the error of an estimator', () => {
  const found = running([1, 2, 3, 4])

  it('is bias and spread together, and averaging takes from the spread alone', () => {
    expect(estimatorError(found, 2)).toMatchObject({ bias: 0.5, variance: 1.25, rmse: Math.sqrt(1.5) })
    expect(estimatorError(found, 2, 5).rmse).toBeCloseTo(Math.sqrt(0.5), 12)
    expect(estimatorError(found, 2, Infinity).rmse).toBe(0.5)
  })

  it('has the standard errors of N draws', () => {
    const { biasError, varianceError } = estimatorError(found, 2)
    expect(biasError).toBeCloseTo(Math.sqrt(1.25 / 4), 12)
    expect(varianceError).toBeCloseTo(Math.sqrt((found.fourth - 1.25 ** 2) / 4), 12)
  })

  it('carries both to the root mean squared error, each by its slope there', () => {
    for (const averaged of [1, 5]) {
      const { bias, variance, biasError, varianceError, rmseError } = estimatorError(found, 2, averaged)
      const rmse = (b: number, v: number) => Math.sqrt(b ** 2 + v / averaged)
      const step = 1e-6
      const along = (rmse(bias + step, variance) - rmse(bias - step, variance)) / (2 * step)
      const spread = (rmse(bias, variance + step) - rmse(bias, variance - step)) / (2 * step)
      expect(rmseError).toBeCloseTo(Math.hypot(along * biasError, spread * varianceError), 8)
    }
  })

  it('of a constant that is right is none', () => {
    expect(estimatorError(running([2, 2]), 2)).toMatchObject({ rmse: 0, rmseError: 0 })
  })
})
