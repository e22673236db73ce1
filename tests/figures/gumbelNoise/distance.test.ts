import { describe, expect, it } from 'vitest'
import { chanceDistance } from '../../../src/figures/gumbelNoise/NoiseLab'
import { drawNoise } from '../../../src/noise/noise'
import { totalVariation } from '../../../src/transform/coupling'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { frequencies } from '../../oracles/counting'
import { gumbelMax } from '../../oracles/draws'

describe('totalVariation', () => {
  it('is 0 between a distribution and itself, 1 between distributions that share nothing, and symmetric', () => {
    expect(totalVariation([0.2, 0.8], [0.2, 0.8])).toBe(0)
    expect(totalVariation([1, 0, 0], [0, 0.5, 0.5])).toBe(1)
    expect(totalVariation([0.7, 0.2, 0.1], [0.464, 0.281, 0.255])).toBeCloseTo(0.236, 12)
    expect(totalVariation([0.464, 0.281, 0.255], [0.7, 0.2, 0.1])).toBeCloseTo(0.236, 12)
  })
})

describe('chanceDistance', () => {
  it('is the mean distance of exact draws from π', () => {
    const pi = [0.5, 0.3, 0.2]
    const [draws, seeds] = [1000, 400]
    const distances = Array.from({ length: seeds }, (_, seed) => {
      const wins = frequencies(gumbelMax(drawNoise({ seed, classes: 3, draws }), logProbabilities(pi)), 3)
      return totalVariation(
        Array.from(wins, (count) => count / draws),
        pi,
      )
    })
    const mean = distances.reduce((a, b) => a + b) / seeds
    const deviation = Math.sqrt(distances.reduce((sum, d) => sum + (d - mean) ** 2, 0) / seeds)
    // A right formula fails once in a million; the normal approximation itself is off by less than 1 %.
    expect(Math.abs(mean - chanceDistance(pi, draws))).toBeLessThan(
      (4.9 * deviation) / Math.sqrt(seeds) + 0.01 * mean,
    )
  })

  it('halves with four times the draws and is 0 where nothing is left to chance', () => {
    expect(chanceDistance([0.5, 0.5], 400)).toBeCloseTo(chanceDistance([0.5, 0.5], 100) / 2, 15)
    expect(chanceDistance([1, 0], 10)).toBe(0)
  })
})
