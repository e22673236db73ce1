import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareMoments } from '../../src/figures/temperature/columns'
import { drawNoise } from '../../src/noise/noise'
import { logProbabilities, relaxedSample } from '../../src/transform/gumbelSoftmax'
import { atUnitScale, scaledProbabilities } from '../../src/transform/noiseScale'
import { frozen, weights } from '../arbitraries'
import { frequencies } from '../oracles/counting'
import { gumbelMax, gumbelSoftmax } from '../oracles/draws'

const noise = drawNoise({ seed: 42, classes: 3, draws: 20_000 })
const logits = logProbabilities([0.5, 0.3, 0.2])

describe('a noise scale s', () => {
  it('is the unit scale at logits/s and τ/s, sample by sample', () => {
    fc.assert(
      fc.property(
        weights,
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        fc.double({ min: 0.05, max: 10, noNaN: true }),
        fc.array(fc.double({ min: -4, max: 15, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (pi, scale, tau, gamma) => {
          const unit = atUnitScale(logProbabilities(pi), tau, scale)
          const direct = relaxedSample(gamma, logProbabilities(pi), tau, scale)
          relaxedSample(gamma, unit.logits, unit.temperature).forEach((share, k) => {
            expect(share).toBeCloseTo(direct[k]!, 9)
          })
        },
      ),
      frozen,
    )
  })

  it.each([0.5, 1, 2, 3])('gives winners the distribution ∝ π^(1/s): s = %s', (scale) => {
    const counts = frequencies(gumbelMax(noise, logits, scale), 3)
    scaledProbabilities(logits, scale).forEach((probability, k) => {
      const deviation = Math.sqrt((probability * (1 - probability)) / noise.draws)
      expect(Math.abs(counts[k]! / noise.draws - probability)).toBeLessThan(4 * deviation)
    })
  })

  it('at 1 leaves everything as it is, to the bit', () => {
    expect(gumbelSoftmax(noise, logits, 0.7, 1)).toEqual(gumbelSoftmax(noise, logits, 0.7))
    expect(scaledProbabilities(logits, 1)[0]).toBeCloseTo(0.5, 15)
  })

  it.each([5e-324, 1e-300, 1e-40])(
    'of %s, which no float64 feels, keeps mean and spread those of no noise',
    (scale) => {
      const pi = [0.8, 1e-150, 0, 0.2]
      for (const tau of [0.01, 1, 100]) {
        const { mean, deviation } = shareMoments(pi, tau, scale)
        const still = shareMoments(pi, tau, 0)
        for (const k of pi.keys()) {
          expect(mean[k]).toBeCloseTo(still.mean[k]!, 11)
          expect(deviation[k]).toBeCloseTo(0, 5)
        }
      }
    },
  )

  it('at 0 draws the likeliest class every time, the lower index on a tie, and softmax(log π/τ)', () => {
    const tied = logProbabilities([0.2, 0.4, 0.4])
    expect(new Set(gumbelMax(noise, tied, 0))).toEqual(new Set([1]))
    expect([...scaledProbabilities(tied, 0)]).toEqual([0, 1, 0])
    const [z] = gumbelSoftmax(noise, logProbabilities([0.5, 0.3, 0.2]), 1, 0)
    expect(z).toBeCloseTo(0.5, 15)
  })

  it('never lets a class with π = 0 win', () => {
    const without = logProbabilities([0, 0.5, 0.5])
    for (const scale of [0, 1e-6, 1, 3]) {
      expect(scaledProbabilities(without, scale)[0]).toBe(0)
      expect(frequencies(gumbelMax(noise, without, scale), 3)[0]).toBe(0)
      expect(relaxedSample([9, 0, 0], without, 1, scale)[0]).toBe(0)
    }
  })
})
