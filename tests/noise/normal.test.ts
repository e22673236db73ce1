import { expect, it } from 'vitest'
import { drawNormal, inverseErf, normal, normalCdf, normalDensity } from '../../src/noise/normal'
import { kolmogorovSmirnov } from '../../src/statistics/kolmogorovSmirnov'

it.each([
  [0, 0.5],
  [1.96, 0.9750021048517795],
  [-1, 0.15865525393145707],
  [3, 0.9986501019683699],
  [-5, 2.866515718791933e-7],
  [-8, 6.220960574271785e-16],
  [-20, 2.7536241186062337e-89],
])('Φ(%f) is %f', (value, expected) => {
  const error = Math.abs(normalCdf(value) - expected)
  expect(error).toBeLessThan(value < -6 ? 1e-12 * expected : 1e-15)
  expect(normalCdf(value) + normalCdf(-value)).toBeCloseTo(1, 14)
})

it('has the density as slope of its distribution function', () => {
  for (const x of [-4, -0.5, 0, 1.3, 3])
    expect((normalCdf(x + 1e-5) - normalCdf(x - 1e-5)) / 2e-5).toBeCloseTo(normalDensity(x), 9)
})

it('inverts Φ to float32 precision over the whole range of w', () => {
  for (let m = 0; m < 2 ** 23; m += 9973) {
    const w = m * 2 ** -22 - (1 - 2 ** -24)
    const back = 2 * normalCdf(Math.SQRT2 * inverseErf(w)) - 1
    // A relative error of 4e-7 in ε moves w by 4e-7·|ε|·2φ(ε), at most 2e-7.
    expect(Math.abs(back - w)).toBeLessThan(2e-7)
  }
})

it('is finite at both ends and normal in between', () => {
  expect(normal(0)).toBeCloseTo(-5.42, 2)
  // w is a grid of 2⁻²² that begins at −(1 − 2⁻²⁴), and so ends a little short of its mirror.
  expect(normal(0xffffffff)).toBeCloseTo(5.22, 2)
  const draws = drawNormal([0, 42], 0, new Float32Array(200_000))
  expect(kolmogorovSmirnov(Float64Array.from(draws, normalCdf)).p).toBeGreaterThan(1e-6)
})
