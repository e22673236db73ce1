import { expect, it } from 'vitest'
import { gaussianPathwise, gaussianScoreFunction } from '../../src/estimators/gaussianGradient'
import { normalDensity } from '../../src/noise/normal'
import { gaussian } from '../../src/transform/gaussian'
import { disagreements, golden } from '../golden'

/** E f(ε) over ε ~ N(0, 1): the trapezoid rule is exact to rounding for so smooth an integrand. */
function expectation(f: (epsilon: number) => number): number {
  let sum = 0
  for (let i = -2400; i <= 2400; i++) sum += f(i / 160) * normalDensity(i / 160)
  return sum / 160
}
const variance = (f: (epsilon: number) => number) => expectation((e) => f(e) ** 2) - expectation(f) ** 2

it.each(golden('gaussian', 'f=x^2'))('gives the moments of both estimators of E x² ($id)', (record) => {
  const { mu, sigma } = record.inputs
  const pathwise = (e: number) => gaussianPathwise((x) => 2 * x, e, mu, sigma)
  const score = (e: number) => gaussianScoreFunction((x) => x ** 2, e, mu, sigma)
  const actual = {
    E: expectation((e) => gaussian(e, mu, sigma) ** 2),
    dmu: expectation((e) => pathwise(e).mean),
    dsigma: expectation((e) => pathwise(e).deviation),
    pathwise_var_mu: variance((e) => pathwise(e).mean),
    pathwise_var_sigma: variance((e) => pathwise(e).deviation),
    score_var_mu: variance((e) => score(e).mean),
    score_var_sigma: variance((e) => score(e).deviation),
  }
  expect(disagreements(actual, record)).toEqual([])
  expect(expectation((e) => score(e).mean)).toBeCloseTo(actual.dmu, 10)
  expect(expectation((e) => score(e).deviation)).toBeCloseTo(actual.dsigma, 10)
})

it.each(golden('gaussian', 'f=sin x'))('gives the derivatives of E sin x ($id)', (record) => {
  const { mu, sigma } = record.inputs
  const pathwise = (e: number) => gaussianPathwise(Math.cos, e, mu, sigma)
  const actual = {
    E: expectation((e) => Math.sin(gaussian(e, mu, sigma))),
    dmu: expectation((e) => pathwise(e).mean),
    dsigma: expectation((e) => pathwise(e).deviation),
  }
  expect(disagreements(actual, record)).toEqual([])
})

it.each(golden('gaussian', 'seed_error_sigma_squared'))('multiplies ε by σ, not by σ² ($id)', (record) => {
  const { mu, sigma, eps } = record.inputs
  const actual = {
    right_x: gaussian(eps, mu, sigma),
    seed_x: gaussian(eps, mu, sigma ** 2),
    right_var: variance((e) => gaussian(e, mu, sigma)),
    seed_var: variance((e) => gaussian(e, mu, sigma ** 2)),
  }
  expect(disagreements(actual, record)).toEqual([])
})
