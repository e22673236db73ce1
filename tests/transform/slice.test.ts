import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawNoise } from '../../src/noise/noise'
import { kolmogorovSmirnov } from '../../src/statistics/kolmogorovSmirnov'
import { argmax } from '../../src/transform/gumbelMax'
import { logProbabilities, relaxedSample } from '../../src/transform/gumbelSoftmax'
import { expectedAt, jumpLocation, relaxedAt, relaxedSlopeAt, sigmoidCentre } from '../../src/transform/slice'
import { sigmoid } from '../../src/transform/softmax'
import { frozen, lotteries } from '../arbitraries'

/** A lottery's logits and the γ of each of its draws. */
const slices = lotteries.map(({ pi, tau, key }) => {
  const noise = drawNoise(key)
  const draws = Array.from({ length: key.draws }, (_, n) =>
    Array.from({ length: key.classes }, (_, k) => noise.gumbel[k * key.draws + n]!),
  )
  return { logits: logProbabilities(pi), tau, draws }
})
const moved = (logits: Float64Array, theta: number) =>
  Float64Array.from(logits, (at, k) => (k === 0 ? theta : at))
const shifts = fc.double({ min: 1e-6, max: 10, noNaN: true })

describe('a draw as θ₁ moves over its noise', () => {
  it('jumps once, from another class to class 1, where `jumpLocation` says', () => {
    fc.assert(
      fc.property(slices, shifts, ({ logits, draws }, by) => {
        for (const gamma of draws) {
          const jump = jumpLocation(logits, gamma)
          if (jump === -Infinity) continue
          const winnerAt = (theta: number) => argmax(moved(logits, theta).map((at, k) => at + gamma[k]!))
          expect(winnerAt(jump + by)).toBe(0)
          expect(winnerAt(jump - by)).not.toBe(0)
        }
      }),
      frozen,
    )
  })

  it('rises as the first entry of softmax((θ + γ)/τ) does', () => {
    fc.assert(
      fc.property(slices, fc.double({ min: -8, max: 8, noNaN: true }), ({ logits, tau, draws }, theta) => {
        for (const gamma of draws) {
          const relaxed = relaxedSample(gamma, moved(logits, theta), tau)[0]!
          const share = relaxedAt(theta, sigmoidCentre(logits, gamma, tau), tau)
          // Rounding of scores near 30 reaches z̃ divided by τ.
          expect(Math.abs(share - relaxed)).toBeLessThan(1e-12 + (30 * 2 ** -50) / tau)
        }
      }),
      frozen,
    )
  })

  it('has as slope what a finite difference over the same noise gives', () => {
    fc.assert(
      fc.property(slices, fc.double({ min: -4, max: 4, noNaN: true }), ({ logits, tau, draws }, theta) => {
        const h = 1e-4 * tau
        for (const gamma of draws) {
          const centre = sigmoidCentre(logits, gamma, tau)
          if (centre === -Infinity) continue
          const difference = relaxedAt(theta + h, centre, tau) - relaxedAt(theta - h, centre, tau)
          // The third derivative of a rise is at most 1/(8τ³); what is left is rounding of z̃ over 2h.
          const bound = h ** 2 / (48 * tau ** 3) + (1e-13 * (1 + Math.abs(theta / tau))) / h
          expect(Math.abs(difference / (2 * h) - relaxedSlopeAt(theta, centre, tau))).toBeLessThan(bound)
        }
      }),
      frozen,
    )
  })

  it('rises nearer and nearer to its jump as τ falls: never farther than τ log(K − 1) from it', () => {
    fc.assert(
      fc.property(slices, ({ logits, tau, draws }) => {
        for (const gamma of draws) {
          const jump = jumpLocation(logits, gamma)
          if (jump === -Infinity) continue
          const away = sigmoidCentre(logits, gamma, tau) - jump
          expect(away).toBeGreaterThanOrEqual(-1e-12)
          expect(away).toBeLessThanOrEqual(tau * Math.log(logits.length - 1) + 1e-12)
        }
      }),
      frozen,
    )
  })
})

describe('the jumps of all draws', () => {
  const draws = 50_000

  it.each([
    [0.5, 0.3, 0.2],
    [0.01, 0.99],
    [0.4, 0, 0.1, 0.2, 0.3],
  ])('follow a logistic law, whose curve is π₁ (π = %s, %s, …)', (...pi) => {
    const noise = drawNoise({ seed: 42, classes: pi.length, draws })
    const logits = logProbabilities(pi)
    const uniforms = Float64Array.from({ length: draws }, (_, n) => {
      const gamma = pi.map((_, k) => noise.gumbel[k * draws + n]!)
      return expectedAt(jumpLocation(logits, gamma), logits)
    })
    // A p-value this small comes once in 10⁶ seeds.
    expect(kolmogorovSmirnov(uniforms).p).toBeGreaterThan(1e-6)
  })

  it('have the mean curve π₁ = softmax(θ)₁', () => {
    const logits = logProbabilities([0.5, 0.3, 0.2])
    expect(expectedAt(logits[0]!, logits)).toBeCloseTo(0.5, 14)
    expect(expectedAt(1, logits)).toBeCloseTo(Math.E / (Math.E + 0.5), 14)
    expect(expectedAt(2, logProbabilities([0, 1]))).toBe(sigmoid(2))
    expect(expectedAt(-3, logProbabilities([1, 0]))).toBe(1)
    expect(expectedAt(-Infinity, logits)).toBe(0)
  })
})
