import { expect, it } from 'vitest'
import { drawNormal, inverseErf, normal, normalCdf, normalDensity } from '../../src/noise/normal'
import { kolmogorovSmirnov } from '../../src/statistics/kolmogorovSmirnov'

it.each([
  [0, 0.5],
  [1.96, 0.9750021048517795],
  [-1, 0.15865525393145707],
  [3, 0.9986501019683699],
  [-5, 2.866515718791933e-7],
  [-6.5, 4.016000583859088e-11],
  [-8, 6.220960574271785e-16],
  [-20, 2.7536241186062337e-89],
])('Φ(%f) is %f', (value, expected) => {
  const error = Math.abs(normalCdf(value) - expected)
  expect(error).toBeLessThan(value < -6 ? 1e-12 * expected : 1e-15)
  expect(Math.abs(normalCdf(-value) - (1 - expected))).toBeLessThan(1e-15)
})

it('Φ is 0 and 1 where no digit is left between', () => {
  for (const far of [40, Infinity]) expect([normalCdf(-far), normalCdf(far)]).toEqual([0, 1])
})

it('has the density as slope of its distribution function', () => {
  for (const x of [-4, -0.5, 0, 1.3, 3])
    expect((normalCdf(x + 1e-5) - normalCdf(x - 1e-5)) / 2e-5).toBeCloseTo(normalDensity(x), 9)
})

it('inverts Φ to float32 precision over the whole range of w', () => {
  let farthest = 0
  for (let m = 0; m < 2 ** 23; m += 9973) {
    const w = m * 2 ** -22 - (1 - 2 ** -24)
    const epsilon = Math.SQRT2 * Math.abs(inverseErf(w))
    // By Newton's step on P(|ε| > epsilon) = 1 − |w|, which keeps its digits in the tails.
    const off = (2 * normalCdf(-epsilon) - (1 - Math.abs(w))) / (2 * normalDensity(epsilon))
    farthest = Math.max(farthest, Math.abs(off) / epsilon)
  }
  expect(farthest).toBeLessThan(4e-7)
})

it('is finite at both ends and normal in between', () => {
  expect(normal(0)).toBeCloseTo(-5.42, 2)
  // w is a grid of 2⁻²² that begins at −(1 − 2⁻²⁴), and so ends a little short of its mirror.
  expect(normal(0xffffffff)).toBeCloseTo(5.22, 2)
  const draws = drawNormal([0, 42], 0, new Float32Array(200_000))
  expect(kolmogorovSmirnov(Float64Array.from(draws, normalCdf)).p).toBeGreaterThan(1e-6)
})
