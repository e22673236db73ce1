import { describe, expect, it } from 'vitest'
import {
  countRecipes,
  emptyLabTally,
  labNoise,
  type NoiseRecipe,
} from '../../../src/engine/experiments/noiseLab'
import { drawNoise, uniformAt } from '../../../src/noise/noise'
import { normalAt } from '../../../src/noise/normal'
import { streamKey } from '../../../src/noise/threefry'
import { chiSquare } from '../../../src/statistics/chiSquare'
import { probitChoiceProbabilities } from '../../../src/transform/argmaxProbabilities'
import { argmax } from '../../../src/transform/gumbelMax'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { softmax } from '../../../src/transform/softmax'
import { frequencies } from '../../oracles/counting'
import { gumbelMax } from '../../oracles/draws'

const probabilities = [0.7, 0.2, 0.1]
const logits = logProbabilities(probabilities)
const draws = 50_000
const seed = 42

function labOf(pi: number[], count = draws) {
  const noise = drawNoise({ seed, classes: pi.length, draws: count })
  const gumbel = pi.map((_, k) => noise.gumbel.subarray(k * count, (k + 1) * count))
  const tally = emptyLabTally(pi.length)
  // In two parts, as the worker counts block after block.
  for (const [from, to] of [
    [0, 1000],
    [1000, count],
  ])
    countRecipes(labNoise(gumbel.map((values) => values.subarray(from, to))), { probabilities: pi }, tally)
  return { noise, tally }
}

describe('the noise lab', () => {
  const { noise, tally } = labOf(probabilities)

  it('counts every draw under every recipe', () => {
    expect(tally.draws).toBe(draws)
    for (const wins of Object.values(tally.winners)) expect(wins.reduce((a, b) => a + b)).toBe(draws)
  })

  it('names the winners of Gumbel-Max where Gumbel noise is added to log π', () => {
    expect(tally.winners.gumbel).toEqual(frequencies(gumbelMax(noise, logits), 3))
  })

  it.each<[NoiseRecipe, (k: number, n: number) => number]>([
    ['uniform', (k, n) => uniformAt(seed, k, n)],
    ['normal', (k, n) => normalAt(streamKey(seed, k), n)],
  ])('takes %s noise of the streams of the same seed', (recipe, noiseAt) => {
    const pi = [0.4, 0.3, 0.3]
    const own = logProbabilities(pi)
    const count = 5000
    const winners = Array.from({ length: count }, (_, n) =>
      argmax(Float64Array.from(own, (logit, k) => logit + noiseAt(k, n))),
    )
    expect(labOf(pi, count).tally.winners[recipe]).toEqual(frequencies(winners, 3))
  })

  it('samples π by Gumbel noise on log π, softmax(π) by Gumbel noise on π, and neither by normal noise', () => {
    const ofPi = Float64Array.from(probabilities)
    softmax(ofPi, 1)
    expect(Array.from(ofPi, (p) => p.toFixed(3))).toEqual(['0.464', '0.281', '0.255'])
    const { winners } = tally
    // A right sampler fails each of the three once in a million seeds.
    expect(chiSquare(winners.gumbel, probabilities).p).toBeGreaterThan(1e-6)
    expect(chiSquare(winners.gumbelOnProbabilities, ofPi).p).toBeGreaterThan(1e-6)
    expect(chiSquare(winners.normal, probitChoiceProbabilities(logits)).p).toBeGreaterThan(1e-6)
    // The wrong distributions lie farther off than chance reaches.
    expect(chiSquare(winners.gumbelOnProbabilities, probabilities).p).toBe(0)
    expect(chiSquare(winners.normal, probabilities).p).toBeLessThan(1e-100)
  })

  it('lets the favourite win every draw by uniform noise once it leads by more than 1', () => {
    expect(Math.log(0.7 / 0.2)).toBeGreaterThan(1)
    expect([...tally.winners.uniform]).toEqual([draws, 0, 0])
  })

  it('lets what has π = 0 win where 0 is taken for a logit, and nowhere else', () => {
    const { winners } = labOf([0.6, 0.4, 0]).tally
    for (const recipe of ['uniform', 'normal', 'gumbel'] as const) expect(winners[recipe][2]).toBe(0)
    expect(winners.gumbelOnProbabilities[2]).toBeGreaterThan(0)
  })
})
