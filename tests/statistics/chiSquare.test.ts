import { describe, expect, it } from 'vitest'
import { chiSquare, chiSquareTail } from '../../src/statistics/chiSquare'

describe('chiSquare', () => {
  it('is Σ (count − expected)²/expected with one degree of freedom less than cells', () => {
    const { statistic, degrees, p } = chiSquare([40, 35, 25], [0.5, 0.3, 0.2])
    expect(statistic).toBeCloseTo(100 / 50 + 25 / 30 + 25 / 20, 12)
    expect(degrees).toBe(2)
    expect(p).toBeCloseTo(Math.exp(-statistic / 2), 14)
  })

  it('takes probabilities that need not sum to 1', () => {
    expect(chiSquare([40, 35, 25], [5, 3, 2])).toEqual(
      chiSquare(
        [40, 35, 25],
        [5, 3, 2].map((w) => w * 7),
      ),
    )
  })

  it('calls a single win of an impossible class impossible, and lets one that never wins be', () => {
    expect(chiSquare([50, 49, 1], [0.5, 0.5, 0])).toEqual({ statistic: Infinity, degrees: 2, p: 0 })
    expect(chiSquare([50, 50, 0], [0.5, 0.5, 0])).toEqual(chiSquare([50, 50], [0.5, 0.5]))
  })

  it('does not cry wolf at one win of a very rare class', () => {
    // Expecting 0.001: Pearson's term alone would be 998, p = 1e-218.
    const { p, degrees } = chiSquare([500_000, 499_999, 1], [0.5, 0.5, 1e-9])
    expect(p).toBeGreaterThan(0.9)
    expect(degrees).toBe(1)
  })

  it('joins rare cells until they expect 5', () => {
    const { statistic, degrees } = chiSquare([96, 3, 0, 1], [0.9, 0.04, 0.03, 0.03])
    expect(degrees).toBe(1)
    expect(statistic).toBeCloseTo(36 / 90 + 36 / 10, 12)
  })

  it('leaves a cell that expects 5 alone', () => {
    expect(chiSquare([94, 6], [0.95, 0.05]).degrees).toBe(1)
    expect(chiSquare([94, 5], [0.95, 0.05]).degrees).toBe(0)
  })

  it('finds nothing to compare in one class, or in no draws', () => {
    expect(chiSquare([10, 0], [1, 0]).p).toBe(1)
    expect(chiSquare([0, 0], [0.5, 0.5]).p).toBe(1)
  })
})

it('chiSquareTail has the tabulated quantiles', () => {
  expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 13)
  expect(chiSquareTail(24.99579013972863, 15)).toBeCloseTo(0.05, 13)
})
