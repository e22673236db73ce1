import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawNoise } from '../../src/noise/noise'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { inclusionProbabilities } from '../../src/transform/topK'
import { frozen, weights } from '../arbitraries'
import { orderProbability } from '../oracles/distributions'

const pi = [0.5, 0.3, 0.2]

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) =>
        permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      )

describe('the probability of being among the first k', () => {
  it('of two, at the default π', () => {
    const included = [...inclusionProbabilities(pi, 2)]
    ;[0.839286, 0.675, 0.485714].forEach((expected, i) => {
      expect(included[i]).toBeCloseTo(expected, 6)
    })
  })

  it('is 1, to the last digit, where all classes that can win are taken', () => {
    const weights = [0.1, 0.2, 0, 0.3, 1 / 3, 0.7]
    expect([...inclusionProbabilities(weights, 5)]).toEqual([1, 1, 0, 1, 1, 1])
    expect([...inclusionProbabilities(weights, 6)]).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('is π for k = 1, 1 for k = K, rises with k and with π, and sums to k', () => {
    fc.assert(
      fc.property(weights, (raw) => {
        const classes = raw.length
        const total = raw.reduce((a, b) => a + b)
        const p = raw.map((w) => w / total)
        let before: Float64Array = new Float64Array(classes)
        for (let k = 1; k <= classes; k++) {
          const included = inclusionProbabilities(p, k)
          expect(included.reduce((a, b) => a + b)).toBeCloseTo(k, 10)
          included.forEach((probability, i) => {
            if (k === 1) expect(probability).toBeCloseTo(p[i]!, 12)
            expect(probability).toBeGreaterThanOrEqual(before[i]! - 1e-12)
            p.forEach((other, j) => {
              if (p[i]! > other) expect(probability).toBeGreaterThanOrEqual(included[j]! - 1e-12)
            })
          })
          before = included
        }
        expect(before.every((probability) => Math.abs(probability - 1) < 1e-12)).toBe(true)
      }),
      { ...frozen, numRuns: 40 },
    )
  })

  it('is a sum over orders of arrival', () => {
    const four = [0.4, 0.3, 0.2, 0.1]
    for (const k of [1, 2, 3])
      inclusionProbabilities(four, k).forEach((probability, i) => {
        const sum = permutations([0, 1, 2, 3])
          .filter((order) => order.slice(0, k).includes(i))
          .reduce((total, order) => total + orderProbability(four, order), 0)
        expect(probability).toBeCloseTo(sum, 12)
      })
  })

  it('keeps its digits where one class leaves next to nothing to the others', () => {
    const [, second, third] = inclusionProbabilities([1 - 3e-12, 2e-12, 1e-12], 2)
    expect(second).toBeCloseTo(2 / 3, 9)
    expect(third).toBeCloseTo(1 / 3, 9)
  })

  it('lets classes with π = 0 in last, the lower index first', () => {
    expect([...inclusionProbabilities([0, 0.5, 0, 0.5], 2)]).toEqual([0, 1, 0, 1])
    expect([...inclusionProbabilities([0, 0.5, 0, 0.5], 3)]).toEqual([1, 1, 0, 1])
  })

  it('is what the largest perturbed logits show', () => {
    const noise = drawNoise({ seed: 7, classes: 3, draws: 50_000 })
    const logits = logProbabilities(pi)
    const counts = [0, 0, 0]
    for (let n = 0; n < noise.draws; n++) {
      const perturbed = [0, 1, 2].map((k) => logits[k]! + noise.gumbel[k * noise.draws + n]!)
      const last = perturbed.indexOf(Math.min(...perturbed))
      for (const k of [0, 1, 2]) if (k !== last) counts[k]!++
    }
    inclusionProbabilities(pi, 2).forEach((probability, k) => {
      const deviation = Math.sqrt((probability * (1 - probability)) / noise.draws)
      expect(Math.abs(counts[k]! / noise.draws - probability)).toBeLessThan(4 * deviation)
    })
  })
})

describe('the probability that the first arrive in an order', () => {
  it('is πᵢπⱼ/(1 − πᵢ) for two', () => {
    expect(orderProbability(pi, [0, 1])).toBeCloseTo((0.5 * 0.3) / 0.5, 12)
    expect(orderProbability(pi, [2, 0])).toBeCloseTo((0.2 * 0.5) / 0.8, 12)
  })

  it('is π for one, and for all but one that of all', () => {
    expect(orderProbability(pi, [1])).toBeCloseTo(0.3, 12)
    expect(orderProbability(pi, [2, 1])).toBeCloseTo(orderProbability(pi, [2, 1, 0]), 12)
  })
})
