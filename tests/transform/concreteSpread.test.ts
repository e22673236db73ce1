import fc from 'fast-check'
import { expect, it } from 'vitest'
import { concreteMean, concreteSecondMoments, concreteSpread } from '../../src/transform/concreteMean'
import { frozen, weights } from '../arbitraries'
import { golden } from '../golden'

const scales = fc.double({ min: -2, max: 2, noNaN: true }).map((exponent) => 10 ** exponent)

it('gives the means and variances that all second moments give', () => {
  fc.assert(
    fc.property(weights, scales, (pi, tau) => {
      const logits = pi.map(Math.log)
      const { mean, variance } = concreteSpread(logits, tau)
      const expected = concreteMean(logits, tau)
      const second = concreteSecondMoments(logits, tau)
      pi.forEach((_, k) => {
        expect(Math.abs(mean[k]! - expected[k]!)).toBeLessThan(1e-12)
        expect(Math.abs(variance[k]! - (second[k * pi.length + k]! - expected[k]! ** 2))).toBeLessThan(1e-10)
      })
    }),
    { ...frozen, numRuns: 15 },
  )
})

it('gives the variances of the reference values', () => {
  const records = golden('expect', 'E_z_zT')
  expect(records.length).toBeGreaterThan(0)
  for (const { inputs, value } of records) {
    const logits = (inputs.pi as number[]).map(Math.log)
    const { mean, variance } = concreteSpread(logits, inputs.tau)
    const matrix = value as readonly (readonly number[])[]
    matrix.forEach((row, k) => {
      expect(Math.abs(variance[k]! + mean[k]! ** 2 - row[k]!)).toBeLessThan(1e-9)
    })
  }
})

it('does not vary where one class alone can win, and varies less the hotter', () => {
  expect([...concreteSpread([-Infinity, 0], 1).variance]).toEqual([0, expect.closeTo(0, 12)])
  const spreads = [0.01, 0.1, 1, 10, 100].map((tau) => concreteSpread([0, 0, 0], tau).variance[0]!)
  expect(spreads).toEqual([...spreads].sort((a, b) => b - a))
  // The limit τ → 0 is the one-hot sample, Bernoulli with 1/3.
  expect(spreads[0]).toBeCloseTo(2 / 9, 2)
})
