import { describe, expect, it } from 'vitest'
import { logGamma, lowerGamma, upperGamma } from '../../src/statistics/incompleteGamma'
import { twoSidedNormal } from '../oracles/tails'

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1)

// SciPy 1.17: gammaincc, gammainc, gammaln
it.each([
  [0.5, 0.3, 0.4385780260809997, 0.5614219739190003],
  [0.5, 40, 3.744097384202887e-19, 1],
  [3, 10, 0.0027693957155115775, 0.9972306042844884],
  [10, 3, 0.9988975118698845, 0.0011024881301154815],
  [35, 30, 0.7973083254831173, 0.2026916745168827],
  [35, 50, 0.010781459164334333, 0.9892185408356657],
  [100, 150, 5.924540335483916e-6, 0.9999940754596646],
  [1e5, 100_200, 0.26333798999480124, 0.7366620100051988],
  [1e5, 99_000, 0.9992425800788253, 0.0007574199211747684],
  [2.5, 200, 2.9666446590828377e-84, 1],
])('Q and P of a = %f at x = %f', (a, x, upper, lower) => {
  expect(relative(upperGamma(a, x), upper)).toBeLessThan(1e-12)
  expect(relative(lowerGamma(a, x), lower)).toBeLessThan(1e-12)
})

describe('upperGamma', () => {
  it('is e^(−x) for a = 1, and 1 at 0, 0 at ∞, NaN of NaN', () => {
    for (const x of [0.1, 1, 5, 700]) expect(relative(upperGamma(1, x), Math.exp(-x))).toBeLessThan(1e-13)
    expect([upperGamma(3, 0), upperGamma(3, Infinity), upperGamma(3, Number.NaN)]).toEqual([1, 0, Number.NaN])
    expect([lowerGamma(3, 0), lowerGamma(3, Infinity), lowerGamma(3, Number.NaN)]).toEqual([0, 1, Number.NaN])
  })

  it('does not jump where the series gives way to the fraction, nor at a = 30', () => {
    for (const a of [0.5, 29.999, 30, 1e4]) {
      const [below, above] = [upperGamma(a, a + 1 - 1e-9), upperGamma(a, a + 1 + 1e-9)]
      expect(Math.abs(below - above)).toBeLessThan(3e-9)
    }
    expect(relative(upperGamma(30 - 1e-12, 25), upperGamma(30, 25))).toBeLessThan(1e-11)
  })
})

it.each([
  [1e-12, 27.63102111592797],
  [1e-6, 13.815509980749432],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [10, 12.801827480081469],
  [1e5, 1051287.7089736569],
])('log Γ(%f) is %f', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-14 * Math.abs(expected) + 1e-14)
})

it('gives the two-sided p-values of the normal distribution', () => {
  expect(twoSidedNormal(0)).toBe(1)
  expect(twoSidedNormal(1.959963984540054)).toBeCloseTo(0.05, 14)
  expect(relative(twoSidedNormal(-10), 1.523970604832094e-23)).toBeLessThan(1e-12)
})
