import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawNoise } from '../../src/noise/noise'
import {
  couplingBounds,
  couplingProbability,
  keptWinnerProbabilities,
  totalVariation,
  winnerTransitions,
} from '../../src/transform/coupling'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { frozen, weights } from '../arbitraries'
import { gumbelMax } from '../oracles/draws'

const pi = [0.5, 0.3, 0.2]

/** Two distributions over the same classes. */
const pairs = fc
  .tuple(weights, weights)
  .map(([p, q]) => {
    const classes = Math.min(p.length, q.length)
    return [p.slice(0, classes), q.slice(0, classes)] as const
  })
  .filter(([p, q]) => p.some((w) => w > 0) && q.some((w) => w > 0))
  .map((both) => both.map((raw) => raw.map((w) => w / raw.reduce((a, b) => a + b))) as [number[], number[]])

describe('the probability of the same winner under p and q', () => {
  it.each([
    [pi, [0.2, 0.3, 0.5], 0.630769, 0.7, 0.538462],
    [pi, [0.6, 0.24, 0.16], 0.9, 0.9, 0.818182],
  ])('%j → %j is %f', (p, q, same, upper, lower) => {
    expect(couplingProbability(p, q)).toBeCloseTo(same, 6)
    expect(couplingBounds(p, q).upper).toBeCloseTo(upper, 12)
    expect(couplingBounds(p, q).lower).toBeCloseTo(lower, 6)
  })

  it('lies between its bounds, is the same backwards, and 1 where nothing moves', () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        const { lower, upper } = couplingBounds(p, q)
        const same = couplingProbability(p, q)
        expect(same).toBeGreaterThanOrEqual(lower - 1e-12)
        expect(same).toBeLessThanOrEqual(upper + 1e-12)
        expect(couplingProbability(q, p)).toBeCloseTo(same, 12)
        expect(couplingProbability(p, p)).toBeCloseTo(1, 12)
      }),
      frozen,
    )
  })

  it('is 0 where p and q share no class', () => {
    expect(couplingProbability([1, 0], [0, 1])).toBe(0)
    expect(totalVariation([1, 0], [0, 1])).toBe(1)
  })
})

describe('the joint distribution of both winners', () => {
  it('has p and q for its sums, and kept winners on its diagonal', () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        const classes = p.length
        const joint = winnerTransitions(p, q)
        const kept = keptWinnerProbabilities(p, q)
        for (let k = 0; k < classes; k++) {
          const row = joint.subarray(k * classes, (k + 1) * classes).reduce((a, b) => a + b)
          const column = p.reduce((sum, _, i) => sum + joint[i * classes + k]!, 0)
          expect(row).toBeCloseTo(p[k]!, 12)
          expect(column).toBeCloseTo(q[k]!, 12)
          expect(joint[k * classes + k]).toBe(kept[k])
        }
      }),
      frozen,
    )
  })

  it.each([
    [pi, [0.2, 0.3, 0.5]],
    [
      [0.1, 0.2, 0.3, 0.4],
      [0.4, 0.1, 0.35, 0.15],
    ],
    [
      [0, 0.6, 0.4],
      [0.5, 0.5, 0],
    ],
  ])('is what the same noise gives: %j → %j', (p, q) => {
    const classes = p.length
    const noise = drawNoise({ seed: 42, classes, draws: 100_000 })
    const before = gumbelMax(noise, logProbabilities(p))
    const after = gumbelMax(noise, logProbabilities(q))
    const counts = new Float64Array(classes * classes)
    before.forEach((i, n) => {
      counts[i * classes + after[n]!]!++
    })
    winnerTransitions(p, q).forEach((probability, at) => {
      const deviation = Math.sqrt((probability * (1 - probability)) / noise.draws)
      expect(Math.abs(counts[at]! / noise.draws - probability)).toBeLessThanOrEqual(4 * deviation)
    })
  })
})
