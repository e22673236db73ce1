import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  concreteMean,
  concreteSecondMoments,
  meanLargeTau,
  meanSmallTau,
} from '../../src/transform/concreteMean'
import { frozen, weights } from '../arbitraries'

const few = { ...frozen, numRuns: 25 }
const scales = fc.double({ min: -3, max: 3, noNaN: true }).map((exponent) => 10 ** exponent)

it('gives means that sum to 1, at every temperature and with impossible classes', () => {
  fc.assert(
    fc.property(weights, scales, (pi, tau) => {
      const mean = concreteMean(pi.map(Math.log), tau)
      expect(Math.abs(mean.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-11)
      pi.forEach((weight, k) => {
        if (weight === 0) expect(mean[k]).toBe(0)
        else expect(mean[k]).toBeGreaterThan(0)
      })
    }),
    few,
  )
})

it('gives the more probable class the greater mean', () => {
  const mean = concreteMean([0.4, 0.1, 0.3, 0.2].map(Math.log), 2)
  expect([mean[0]! > mean[2]!, mean[2]! > mean[3]!, mean[3]! > mean[1]!]).toEqual([true, true, true])
})

it('is that of a sure thing when one class alone can win', () => {
  expect(concreteMean([-Infinity, 0], 1)[1]).toBeCloseTo(1, 12)
  expect(concreteSecondMoments([-Infinity, 0], 1)[3]).toBeCloseTo(1, 12)
})

it('has second moments that are symmetric, between 0 and the means, and no less than their squares', () => {
  fc.assert(
    fc.property(weights, scales, (pi, tau) => {
      const logits = pi.map(Math.log)
      const mean = concreteMean(logits, tau)
      const second = concreteSecondMoments(logits, tau)
      const size = pi.length
      for (let i = 0; i < size; i++) {
        expect(second[i * size + i]! - mean[i]! ** 2).toBeGreaterThan(-1e-11)
        for (let j = 0; j < size; j++) {
          expect(second[i * size + j]).toBe(second[j * size + i])
          expect(second[i * size + j]).toBeLessThanOrEqual(Math.min(mean[i]!, mean[j]!) + 1e-11)
        }
      }
    }),
    { ...few, numRuns: 10 },
  )
})

it('leaves its cold expansion as τ³ and its hot one as τ⁻²', () => {
  const pi = [0.5, 0.3, 0.2]
  const logits = pi.map(Math.log)
  const distance = (a: Float64Array, b: Float64Array) =>
    Math.max(...a.map((value, k) => Math.abs(value - b[k]!)))
  const cold = (tau: number) => distance(meanSmallTau(pi, tau), concreteMean(logits, tau))
  const hot = (tau: number) => distance(meanLargeTau(logits, tau), concreteMean(logits, tau))
  expect(Math.log2(cold(0.04) / cold(0.02))).toBeGreaterThan(2.8)
  expect(Math.log2(hot(100) / hot(200))).toBeGreaterThan(1.9)
})
