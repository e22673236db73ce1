import { describe, expect, it } from 'vitest'
import { type GaussianObjective, sine, square } from '../../src/estimators/gaussianGradient'
import { disagreements, golden } from '../golden'

const cases: [string, GaussianObjective][] = [
  ['f=x^2', square],
  ['f=sin x', sine],
]

describe.each(cases)('%s', (quantity, { value, slope, expectation, gradient }) => {
  it.each(golden('gaussian', quantity))('has the known mean and gradient ($id)', (record) => {
    const { mu, sigma } = record.inputs
    const { mean, deviation } = gradient(mu, sigma)
    const all = { E: expectation(mu, sigma), dmu: mean, dsigma: deviation }
    const known = Object.fromEntries(Object.entries(all).filter(([name]) => name in (record.value as object)))
    expect(Object.keys(known)).toEqual(['E', 'dmu', 'dsigma'])
    const value = Object.fromEntries(Object.entries(record.value as object).filter(([name]) => name in known))
    expect(disagreements(known, { ...record, value })).toEqual([])
  })

  it('has the slope and the gradient that finite differences give', () => {
    const h = 1e-5
    for (const mu of [-3, -0.4, 0, 1.5, 3])
      for (const sigma of [0.05, 0.8, 2, 3]) {
        const { mean, deviation } = gradient(mu, sigma)
        // The third derivatives are below 30 here: h²/6 times that, and rounding of values below 20 over 2h.
        const bound = 5 * h ** 2 + (20 * 2 ** -51) / h
        const byMu = (expectation(mu + h, sigma) - expectation(mu - h, sigma)) / (2 * h)
        const bySigma = (expectation(mu, sigma + h) - expectation(mu, sigma - h)) / (2 * h)
        expect(Math.abs(byMu - mean)).toBeLessThan(bound)
        expect(Math.abs(bySigma - deviation)).toBeLessThan(bound)
        expect(Math.abs((value(mu + h) - value(mu - h)) / (2 * h) - slope(mu))).toBeLessThan(bound)
      }
  })
})
