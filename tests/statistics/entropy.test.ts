import fc from 'fast-check'
import { expect, it } from 'vitest'
import { effectiveClasses, entropyBits } from '../../src/statistics/entropy'
import { frozen, probabilities } from '../arbitraries'

it('is log₂ K bits for K equal classes, 0 for one that is certain', () => {
  expect(entropyBits([0.25, 0.25, 0.25, 0.25])).toBe(2)
  expect(entropyBits([0, 1, 0])).toBe(0)
  expect(effectiveClasses([1, 0])).toBe(1)
})

it('of (.5, .3, .2) is 1.4855 bits, as of 2.8001 classes', () => {
  expect(entropyBits([0.5, 0.3, 0.2])).toBeCloseTo(1.48547529723, 10)
  expect(effectiveClasses([0.5, 0.3, 0.2])).toBeCloseTo(2.8000944, 6)
})

it('lies between that of one class and that of K equal ones', () => {
  fc.assert(
    fc.property(probabilities, (pi) => {
      expect(effectiveClasses(pi)).toBeGreaterThanOrEqual(1)
      expect(effectiveClasses(pi)).toBeLessThanOrEqual(pi.length * (1 + 1e-12))
    }),
    frozen,
  )
})
