import { describe, expect, it } from 'vitest'
import { countRecipes, emptyLabTally, labNoise, noiseRecipes } from '../../../src/engine/experiments/noiseLab'
import { recipeProbabilities } from '../../../src/figures/gumbelNoise/recipeProbabilities'
import { drawNoise } from '../../../src/noise/noise'
import { chiSquare } from '../../../src/statistics/chiSquare'

const digits = (law: readonly number[]) => law.map((chance) => chance.toFixed(3))

describe('recipeProbabilities', () => {
  it('is π for Gumbel noise on log π and softmax(π) for Gumbel noise on π', () => {
    const pi = [0.7, 0.2, 0.1]
    expect(recipeProbabilities('gumbel', pi)).toEqual(pi)
    expect(digits(recipeProbabilities('gumbelOnProbabilities', pi))).toEqual(['0.464', '0.281', '0.255'])
  })

  it('is what mathematics.md states for normal noise', () => {
    expect(digits(recipeProbabilities('normal', [0.5, 0.3, 0.2]))).toEqual(['0.541', '0.292', '0.167'])
    expect(digits(recipeProbabilities('normal', [0.7, 0.2, 0.1]))).toEqual(['0.771', '0.171', '0.058'])
  })

  it('lets nobody but the favourite win by uniform noise where its lead is more than 1', () => {
    const law = recipeProbabilities('uniform', [0.7, 0.2, 0.1])
    expect(law[0]).toBeCloseTo(1, 11)
    expect(law.slice(1)).toEqual([0, 0])
  })

  it.each([
    [[0.4, 0.3, 0.3]],
    [[0.5, 0.5]],
    [[0.3, 0.25, 0.2, 0.15, 0.1]],
    [Array.from({ length: 16 }, (_, k) => (k + 8) / 248)],
  ])('is what each recipe is seen to draw from, for π = %j', (pi) => {
    const draws = 20_000
    const { gumbel } = drawNoise({ seed: 11, classes: pi.length, draws })
    const tally = emptyLabTally(pi.length)
    const noise = labNoise(pi.map((_, k) => gumbel.subarray(k * draws, (k + 1) * draws)))
    countRecipes(noise, { probabilities: pi }, tally)
    for (const recipe of noiseRecipes) {
      const law = recipeProbabilities(recipe, pi)
      expect(law.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10)
      // Right distributions fail one of the sixteen tests once in 60,000 seeds.
      expect(chiSquare(tally.winners[recipe], law).p).toBeGreaterThan(1e-6)
    }
  })
})
