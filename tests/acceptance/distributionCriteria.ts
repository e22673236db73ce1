import { gumbelCdf } from '../../src/noise/gumbel'
import type { Noise } from '../../src/noise/noise'
import { chiSquare, chiSquareTail } from '../../src/statistics/chiSquare'
import { kolmogorovSmirnov } from '../../src/statistics/kolmogorovSmirnov'
import { toUniformSimplex } from '../../src/transform/concreteDensity'
import { logOddsCdf } from '../../src/transform/concreteMarginals'
import { concreteMean, concreteSecondMoments } from '../../src/transform/concreteMean'
import { argmax } from '../../src/transform/gumbelMax'
import { frequencies, simplexCells } from '../oracles/counting'
import { orderProbability } from '../oracles/distributions'
import { moments } from '../oracles/moments'
import { twoSidedNormal } from '../oracles/tails'
import { type Criterion, certain, least } from './criterion'
import { draws, ofClasses, type Sample } from './sample'

const two = [0.3, 0.7]
const three = [0.5, 0.3, 0.2]
const four = [0.1, 0.2, 0.3, 0.4]
const logs = (probabilities: readonly number[]) => probabilities.map(Math.log)

/** Likelihood-ratio statistic 2·Σ count·log(count/expected), p by χ². */
function likelihoodRatio(counts: Uint32Array, probabilities: readonly number[]): number {
  let sum = 0
  counts.forEach((count, k) => {
    if (count > 0) sum += 2 * count * Math.log(count / (draws * probabilities[k]!))
  })
  return chiSquareTail(sum, counts.length - 1)
}

const winnerCounts = (sample: Sample, probabilities: readonly number[]) =>
  frequencies(
    sample.engine.winners(ofClasses(sample, probabilities.length), probabilities),
    probabilities.length,
  )

/** T3: the winners are Categorical(π). */
export const categorical: Criterion[] = [three, four].flatMap((probabilities) => [
  {
    name: `T3 winners, χ², K = ${probabilities.length}`,
    p: (sample) => chiSquare(winnerCounts(sample, probabilities), probabilities).p,
  },
  {
    name: `T3 winners, G, K = ${probabilities.length}`,
    p: (sample) => likelihoodRatio(winnerCounts(sample, probabilities), probabilities),
  },
])

/** T4: over the same noise the greatest component of z̃ is the winner, at every temperature. */
export const invariance: Criterion = {
  name: 'T4 same winner at every τ',
  p: (sample) => {
    const noise = ofClasses(sample, 3)
    const winners = sample.engine.winners(noise, three)
    return certain(
      [0.1, 0.5, 2, 10].every((temperature) => {
        const relaxed = sample.engine.relaxed(noise, three, temperature)
        return winners.every((winner, n) => argmax(relaxed, 3 * n, 3 * n + 3) === winner)
      }),
    )
  },
}

/** KS of the ratio of classes i and j, from log-odds. */
function ratioFits(
  { engine }: Sample,
  noise: Noise,
  probabilities: readonly number[],
  temperature: number,
  pairs: readonly (readonly [number, number])[],
): number {
  const classes = probabilities.length
  const logRelaxed = engine.logRelaxed(noise, probabilities, temperature)
  const p = ([i, j]: readonly [number, number]) => {
    const logRatio = Math.log(probabilities[i]! / probabilities[j]!)
    return kolmogorovSmirnov(
      Float64Array.from({ length: draws }, (_, n) =>
        logOddsCdf(logRelaxed[n * classes + i]! - logRelaxed[n * classes + j]!, logRatio, temperature),
      ),
    ).p
  }
  return least(pairs.map(p))
}

/** T5: for K = 2 z̃₁ has its exact distribution; at τ = 1 alone a misplaced τ would not show. */
export const lawOfTwo: Criterion[] = [0.5, 2].map((temperature) => ({
  name: `T5 law of z̃₁, K = 2, τ = ${temperature}`,
  p: (sample) => ratioFits(sample, ofClasses(sample, 2), two, temperature, [[0, 1]]),
}))

const allPairs = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => [i, j] as const))

/** T6: every pair's ratio has its exact distribution, K = 4. */
export const lawOfPairs: Criterion = {
  name: 'T6 law of every pair, K = 4',
  p: (sample) => ratioFits(sample, sample.noise, four, 0.5, allPairs),
}

/** s of every draw: uniform on the simplex. */
function images({ engine }: Sample, noise: Noise, probabilities: readonly number[], temperature: number) {
  const classes = probabilities.length
  const logRelaxed = engine.logRelaxed(noise, probabilities, temperature)
  const logits = logs(probabilities)
  const points = new Float64Array(logRelaxed.length)
  for (let at = 0; at < points.length; at += classes)
    points.set(toUniformSimplex(logRelaxed.subarray(at, at + classes), logits, temperature), at)
  return points
}

const jointFits = (sample: Sample, probabilities: readonly number[], temperature: number) => {
  const classes = probabilities.length
  const points = images(sample, ofClasses(sample, classes), probabilities, temperature)
  const fits = (k: number) =>
    kolmogorovSmirnov(
      Float64Array.from(
        { length: draws },
        (_, n) => -Math.expm1((classes - 1) * Math.log1p(-points[n * classes + k]!)),
      ),
    ).p
  return least(probabilities.map((_, k) => fits(k)))
}

/** T7: all of z̃ at once, carried back to the race, is uniform on the simplex. */
export const jointLaw: Criterion[] = [
  { name: 'T7 joint law, K = 3', p: (sample) => jointFits(sample, three, 0.5) },
  { name: 'T7 joint law, K = 4', p: (sample) => jointFits(sample, four, 2) },
  {
    name: 'T7 joint law, 16 triangles',
    p: (sample) =>
      chiSquare(
        simplexCells(images(sample, ofClasses(sample, 3), three, 0.5), 4),
        new Float64Array(16).fill(1 / 16),
      ).p,
  },
]

const orders = [0, 1, 2, 3].flatMap((a) =>
  [0, 1, 2, 3].flatMap((b) =>
    [0, 1, 2, 3].flatMap((c) => (new Set([a, b, c]).size === 3 ? [[a, b, c, 6 - a - b - c]] : [])),
  ),
)

/** T8: the order of the components is that of the race, the 24 orders of K = 4 by Plackett and Luce. */
export const order: Criterion = {
  name: 'T8 order',
  p: (sample) => {
    const logRelaxed = sample.engine.logRelaxed(sample.noise, four, 0.5)
    const counts = new Map(orders.map((order) => [order.join(), 0]))
    for (let at = 0; at < logRelaxed.length; at += 4) {
      const found = [0, 1, 2, 3].sort((i, j) => logRelaxed[at + j]! - logRelaxed[at + i]!).join()
      counts.set(found, counts.get(found)! + 1)
    }
    return chiSquare(
      Array.from(counts.values()),
      orders.map((order) => orderProbability(four, order)),
    ).p
  },
}

/** Each draw's winner, and its perturbed logit carried to (0, 1) by the distribution of the highest perturbed logit: Gumbel, as Σ π = 1. */
function highest(sample: Sample) {
  const noise = ofClasses(sample, 3)
  const winners = sample.engine.winners(noise, three)
  const logits = logs(three)
  const uniforms = Float64Array.from(winners, (winner, n) =>
    gumbelCdf(logits[winner]! + noise.gumbel[winner * draws + n]!),
  )
  return { winners, uniforms }
}

/** T9: the highest score is Gumbel, and says nothing of who attained it. */
export const maximum: Criterion[] = [
  { name: 'T9 highest score', p: (sample) => kolmogorovSmirnov(highest(sample).uniforms).p },
  {
    name: 'T9 highest score and winner',
    p: (sample) => {
      const { winners, uniforms } = highest(sample)
      const counts = new Uint32Array(3 * 16)
      winners.forEach((winner, n) => {
        counts[16 * winner + Math.min(Math.floor(16 * uniforms[n]!), 15)]!++
      })
      return independent(counts, 3)
    },
  },
]

/** χ² of the independence of rows and columns of a table of counts. */
function independent(counts: Uint32Array, rows: number): number {
  const columns = counts.length / rows
  const row = (i: number) => counts.subarray(i * columns, (i + 1) * columns).reduce((a, b) => a + b, 0)
  const column = (j: number) => counts.reduce((sum, count, at) => sum + (at % columns === j ? count : 0), 0)
  let statistic = 0
  counts.forEach((count, at) => {
    const expected = (row(Math.floor(at / columns)) * column(at % columns)) / draws
    if (expected > 0) statistic += (count - expected) ** 2 / expected
  })
  return chiSquareTail(statistic, (rows - 1) * (columns - 1))
}

/** T10: the mean of z̃ is the exact one, which is not π. */
export const mean: Criterion[] = [0.5, 2].map((temperature) => ({
  name: `T10 mean, τ = ${temperature}`,
  p: (sample) => {
    const relaxed = sample.engine.relaxed(ofClasses(sample, 3), three, temperature)
    const exact = concreteMean(logs(three), temperature)
    const second = concreteSecondMoments(logs(three), temperature)
    return least(
      three.map((_, k) => {
        const deviation = Math.sqrt((second[4 * k]! - exact[k]! ** 2) / draws)
        return twoSidedNormal((moments(relaxed, k, 3).mean - exact[k]!) / deviation)
      }),
    )
  },
}))
