import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawNoise } from '../../src/noise/noise'
import {
  logitJacobian,
  logProbabilities,
  relaxedSample,
  temperatureDerivative,
} from '../../src/transform/gumbelSoftmax'
import { logSoftmax } from '../../src/transform/softmax'
import { frozen, lotteries } from '../arbitraries'
import { gumbelSoftmax, probabilityJacobian } from '../oracles/draws'

/** Draw 0 of each lottery, with its logits. */
const draws = lotteries.map(({ pi, tau, key }) => ({
  pi,
  tau,
  logits: logProbabilities(pi),
  gamma: drawNoise({ ...key, draws: 1 }).gumbel,
}))

const moved = (values: ArrayLike<number>, j: number, by: number) =>
  Float64Array.from(values, (value, k) => (k === j ? value + by : value))

it('stays finite, sums to 1 and gives an impossible class exactly 0, at every temperature', () => {
  fc.assert(
    fc.property(lotteries, ({ pi, tau, key }) => {
      const noise = drawNoise(key)
      const relaxed = gumbelSoftmax(noise, logProbabilities(pi), tau)
      for (let n = 0; n < key.draws; n++) {
        const z = relaxed.subarray(n * pi.length, (n + 1) * pi.length)
        expect(Math.abs(z.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-14)
        pi.forEach((probability, k) => {
          expect(z[k]).toBeGreaterThanOrEqual(0)
          if (probability === 0) expect(z[k]).toBe(0)
        })
      }
    }),
    frozen,
  )
})

it('keeps the logarithm of a component that has itself rounded to 0', () => {
  fc.assert(
    fc.property(draws, ({ pi, tau, logits, gamma }) => {
      const logs = logSoftmax(
        logits.map((logit, k) => logit + gamma[k]!),
        tau,
      )
      const z = relaxedSample(gamma, logits, tau)
      pi.forEach((probability, k) => {
        if (probability > 0) expect(Number.isFinite(logs[k])).toBe(true)
        expect(Math.abs(Math.exp(logs[k]!) - z[k]!)).toBeLessThan(1e-11)
      })
    }),
    frozen,
  )
})

it('is unchanged when every logit is shifted by the same amount', () => {
  fc.assert(
    fc.property(draws, fc.double({ min: -50, max: 50, noNaN: true }), ({ tau, logits, gamma }, shift) => {
      const z = relaxedSample(gamma, logits, tau)
      const shifted = relaxedSample(
        gamma,
        logits.map((logit) => logit + shift),
        tau,
      )
      // Scores of size 70 are rounded to 1.4e-14, which 1/τ magnifies.
      z.forEach((value, k) => {
        expect(Math.abs(shifted[k]! - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, 1 / tau))
      })
    }),
    frozen,
  )
})

it('tends to the winner as τ → 0 and to the centre as τ → ∞', () => {
  fc.assert(
    fc.property(draws, ({ logits, gamma }) => {
      const classes = Array.from(logits).filter((logit) => logit > -Infinity).length
      const hot = relaxedSample(gamma, logits, 1e9)
      logits.forEach((logit, k) => {
        expect(Math.abs(hot[k]! - (logit > -Infinity ? 1 / classes : 0))).toBeLessThan(1e-7)
      })
      const cold = relaxedSample(gamma, logits, 1e-9)
      expect(Math.max(...cold)).toBeGreaterThan(1 - 1e-12)
    }),
    frozen,
  )
})

it('has a Jacobian whose rows and columns sum to 0', () => {
  fc.assert(
    fc.property(draws, ({ pi, tau, logits, gamma }) => {
      const jacobian = logitJacobian(relaxedSample(gamma, logits, tau), tau)
      const size = pi.length
      for (let i = 0; i < size; i++) {
        let row = 0
        let column = 0
        for (let j = 0; j < size; j++) {
          row += jacobian[i * size + j]!
          column += jacobian[j * size + i]!
        }
        expect(Math.abs(row) + Math.abs(column)).toBeLessThan(1e-15 / tau)
      }
    }),
    frozen,
  )
})

it('has a Jacobian that agrees with finite differences over the same noise', () => {
  fc.assert(
    fc.property(draws, ({ pi, tau, logits, gamma }) => {
      const size = pi.length
      const z = relaxedSample(gamma, logits, tau)
      const jacobian = logitJacobian(z, tau)
      const h = 1e-4 * tau
      pi.forEach((probability, j) => {
        if (probability === 0) return
        const up = relaxedSample(gamma, moved(logits, j, h), tau)
        const down = relaxedSample(gamma, moved(logits, j, -h), tau)
        for (let i = 0; i < size; i++) {
          const slope = jacobian[i * size + j]!
          // Truncation h²/τ³ = 1e-8/τ; rounding of scores of size 40, magnified by 1/(τ h).
          const bound = 1e-6 * Math.abs(slope) + (1e-7 + 2e-10 / tau) / tau
          expect(Math.abs((up[i]! - down[i]!) / (2 * h) - slope)).toBeLessThanOrEqual(bound)
        }
      })
    }),
    frozen,
  )
})

it('does not move along π itself, only across it', () => {
  fc.assert(
    fc.property(draws, ({ pi, tau, logits, gamma }) => {
      fc.pre(pi.every((probability) => probability > 0))
      const jacobian = probabilityJacobian(relaxedSample(gamma, logits, tau), pi, tau)
      for (let i = 0; i < pi.length; i++) {
        const along = pi.reduce((sum, probability, j) => sum + probability * jacobian[i * pi.length + j]!, 0)
        expect(Math.abs(along)).toBeLessThan(1e-14 / tau)
      }
    }),
    frozen,
  )
})

it('has a slope in τ that agrees with finite differences, and sums to 0', () => {
  fc.assert(
    fc.property(draws, ({ tau, logits, gamma }) => {
      const scores = logits.map((logit, k) => logit + gamma[k]!)
      const slope = temperatureDerivative(relaxedSample(gamma, logits, tau), scores, tau)
      const h = 1e-5 * tau
      const up = relaxedSample(gamma, logits, tau + h)
      const down = relaxedSample(gamma, logits, tau - h)
      // In log τ the map z̃ bends by (Δx/τ)³ at most times z̃(1 − z̃), which stays below 10.
      slope.forEach((value, k) => {
        expect(Math.abs((up[k]! - down[k]!) / (2 * h) - value) * tau).toBeLessThan(1e-8 + 1e-9 / tau)
      })
      expect(Math.abs(slope.reduce((a, b) => a + b, 0)) * tau).toBeLessThan(1e-12 * Math.max(1, 1 / tau))
    }),
    frozen,
  )
})
