import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exactMoments } from '../../src/engine/experiments/gradient'
import { criticalTemperature, twoClassEnd } from '../../src/estimators/learning/twoClassEnds'
import { momentsOfOutcomes } from '../../src/estimators/momentsOfOutcomes'
import { type ObjectiveChoice, objectiveOf } from '../../src/estimators/objective'
import { scoreFunction, withMeanBaseline } from '../../src/estimators/scoreFunction'
import { plainStraightThrough } from '../../src/estimators/straightThrough'
import { zeroTemperatureLimits } from '../../src/estimators/zeroTemperatureLimits'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { flatAtBothEnds } from '../../src/lesson/gradient/counterExamples'
import { concreteLogDensity } from '../../src/transform/concreteDensity'
import { concreteMarginals } from '../../src/transform/concreteMarginals'
import { concreteMean, concreteSpread } from '../../src/transform/concreteMean'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { type GoldenValue, golden } from '../golden'
import { exactSlope, linear, logits, losses, pi, quadratic } from './claims/claim'
import { convexAt } from './claims/relaxing'

const curved: ObjectiveChoice = { kind: 'curved', numbers: [] }
const norm = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0)
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, value) => all + value, 0)
const slopes = (objective: ObjectiveChoice) => [0, 1, 2].map((logit) => exactSlope(objective, logit))

/** ‖bias‖² and tr Var over the three logits */
function priceOf(objective: ObjectiveChoice, tau: number, estimator: 'pathwise' | 'straightThrough') {
  const moments = [0, 1, 2].map((logit) => exactMoments(objective, logits, tau, logit)![estimator])
  return {
    bias: norm(moments.map(({ mean }, logit) => mean - slopes(objective)[logit]!)),
    variance: sum(moments.map(({ variance }) => variance)),
  }
}

const traceOf = (rows: Float64Array) => sum(momentsOfOutcomes(rows, pi).variance)
const corners = (objective: ObjectiveChoice) =>
  [0, 1, 2].map((k) => objectiveOf(objective, 3).value([0, 1, 2].map((j) => (j === k ? 1 : 0))))

/** The τ of least mean square error of the mean of so many draws, and that error: the lowest of a table, then parabolas. */
function bestOf(objective: ObjectiveChoice): number[] {
  const errorOf = (averaged: number) => (logTau: number) => {
    const { bias, variance } = priceOf(objective, Math.exp(logTau), 'pathwise')
    return bias + variance / averaged
  }
  const table = Array.from({ length: 21 }, (_, at) => -3 + 0.2 * at)
  const prices = table.map((logTau) => priceOf(objective, Math.exp(logTau), 'pathwise'))
  return [1, 10, 100, 1000, 1e4].flatMap((averaged) => {
    const error = errorOf(averaged)
    const coarse = prices.map(({ bias, variance }) => bias + variance / averaged)
    let at = table[coarse.indexOf(Math.min(...coarse))]!
    for (const width of [0.1, 0.02]) {
      const [left, low, right] = [error(at - width), error(at), error(at + width)]
      at += (width * (left - right)) / (2 * (left - 2 * low + right))
    }
    return [Math.exp(at), error(at)]
  })
}

const toy = (t: number) => objectiveOf({ kind: 'toy', numbers: [t] }, 2)

/** Ten classes of the chapter on temperature */
const ten = [0.08, 0.04, 0.12, 0.22, 0.06, 0.18, 0.1, 0.05, 0.12, 0.03]
const maddison = [4 / 7, 1 / 7, 2 / 7]
const above = (probabilities: readonly number[], tau: number) =>
  concreteMarginals(logProbabilities(probabilities), tau, Float64Array.of(Math.log(9)))!.map(
    ({ survival }) => survival[0]!,
  )
const densityAt = (point: readonly number[], tau: number, probabilities: readonly number[] = maddison) =>
  Math.exp(concreteLogDensity(point.map(Math.log), logProbabilities(probabilities), tau))
const farthest = (probabilities: readonly number[], tau: number, from: (k: number) => number) =>
  Math.max(...concreteMean(logProbabilities(probabilities), tau).map((mean, k) => Math.abs(mean - from(k))))
const figureOne = [0.1, 0.5, 1, 10]

/** What is computed for each section, beside the golden values; a number of the document is a rounding of one of them. */
const computed: Record<string, () => readonly number[]> = {
  '(viii)': () => [1.9, convexAt(3), 0.9 * 0.05 ** 2 + 0.1 * 0.95 ** 2],
  '(x)': () => {
    const limits = [0, 1, 2].map((logit) => zeroTemperatureLimits(objectiveOf(curved, 3), pi, logit))
    return [
      norm(limits.map(({ straightThroughMean }, logit) => straightThroughMean - slopes(curved)[logit]!)),
    ]
  },
  '(xii)': () => [
    ...[linear, curved].flatMap(slopes),
    ...[0.01, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10].flatMap((tau) =>
      [linear, curved].flatMap((objective) =>
        (['pathwise', 'straightThrough'] as const).flatMap((estimator) => {
          const { bias, variance } = priceOf(objective, tau, estimator)
          return [bias, variance, tau * variance]
        }),
      ),
    ),
    ...[linear, curved].flatMap((objective) => [
      traceOf(scoreFunction(pi, corners(objective))),
      traceOf(withMeanBaseline(pi, corners(objective))),
    ]),
    (pi.reduce((all, p, k) => all + p * losses[k]! ** 2, 0) - 1.9 ** 2) / 3,
    1.9,
    norm(
      [0, 1, 2].map(
        (logit) =>
          momentsOfOutcomes(plainStraightThrough(objectiveOf(curved, 3), pi), pi).mean[logit]! -
          slopes(curved)[logit]!,
      ),
    ),
    traceOf(plainStraightThrough(objectiveOf(curved, 3), pi)),
    ...bestOf(linear),
    ...bestOf(curved),
    ...bestOf(quadratic),
    zeroTemperatureLimits(objectiveOf(flatAtBothEnds.f!, 3), pi, 0).pathwiseVariance,
  ],
  '(xiii)': () => [
    criticalTemperature('straightThrough', 0.45),
    ...[0.15, 0.2, 0.3, 0.5, 1, 2, 5].flatMap((tau) => [
      twoClassEnd('relaxed', 0.5, toy(0.45), tau),
      twoClassEnd('straightThrough', 0.5, toy(0.45), tau),
    ]),
  ],
  '1.': () => [
    ...figureOne.flatMap((tau) =>
      [pi, ten].flatMap((probabilities) => {
        const logs = logProbabilities(probabilities)
        const { mean, variance } = concreteSpread(logs, tau)
        const most = mean.indexOf(Math.max(...mean))
        return [
          ...mean,
          Math.sqrt(variance[most]!),
          farthest(probabilities, tau, (k) => probabilities[k]!),
          farthest(probabilities, tau, () => 1 / probabilities.length),
          ...selectedDraw(42, 0, probabilities, tau).relaxed,
        ]
      }),
    ),
    100 * farthest(pi, 10, () => 1 / 3),
    ...ten,
    ...[0.01, 0.1, 0.2, 0.5, 2 / 3, 1, 2, 5].flatMap((tau) =>
      [[1 / 3, 1 / 3, 1 / 3], pi].map((probabilities) => sum(above(probabilities, tau))),
    ),
  ],
  '2.': () => [
    ...[0.5, 1, 2].flatMap((tau) => [
      ...concreteMean(logProbabilities(maddison), tau),
      ...above(maddison, tau),
      ...[
        [1 / 3, 1 / 3, 1 / 3],
        [0.8, 0.1, 0.1],
        [0.1, 0.8, 0.1],
        [0.1, 0.1, 0.8],
        [0.98, 0.01, 0.01],
        [0.495, 0.01, 0.495],
      ].map((point) => densityAt(point, tau)),
      ...[0.01, 0.5, 0.99].flatMap((first) =>
        [
          [1 / 2, 1 / 2],
          [2 / 3, 1 / 3],
        ].map((probabilities) => densityAt([first, 1 - first], tau, probabilities)),
      ),
    ]),
    Math.log(densityAt([0.502627, 0.197898, 0.299475], 2)),
    // The peak is where all of its coordinates are: no neighbour is as high.
    ...[0.502627, 0.197898, 0.299475].filter((_, k) => isPeak([0.502627, 0.197898, 0.299475], k)),
  ],
}

/** Whether the density at τ = 2 falls where component k gains from the next one, or loses. */
function isPeak(point: readonly number[], k: number): boolean {
  const moved = (by: number) => point.map((part, j) => part + (j === k ? by : j === (k + 1) % 3 ? -by : 0))
  return [-2e-6, 2e-6].every((by) => densityAt(moved(by), 2) < densityAt(point, 2))
}

const numbersOf = (value: GoldenValue): number[] =>
  typeof value === 'number'
    ? [Math.abs(value)]
    : typeof value === 'string'
      ? []
      : Object.values(value).flatMap(numbersOf)
const groups = [
  'gumbel',
  'softmax',
  'density',
  'k2',
  'expect',
  'jacobian',
  'estimator',
  'race',
  'gaussian',
  'toy',
  'noise',
]
const goldenNumbers = groups.flatMap((group) => golden(group)).flatMap(({ value }) => numbersOf(value))

/** A heading says where numbers come from that nothing here computes again. */
const elsewhere = /measured|enumerated|transcribed/
/** A line says so itself. */
const drawn = /common random numbers|Monte Carlo|\bdraws\)|\bseeds\)|no deviation/

interface Section {
  name: string
  lines: string[]
}

function sections(): Section[] {
  const found: Section[] = []
  let open = true
  for (const line of readFileSync('docs/mathematics.md', 'utf8').split('\n')) {
    const heading = /^#+ (.*)/.exec(line)?.[1]
    if (heading !== undefined) {
      open = !elsewhere.test(heading) && heading !== 'Sources'
      found.push({ name: heading, lines: [] })
    } else if (open && !drawn.test(line))
      found.at(-1)?.lines.push(line.replace(/`[^`]*`|doi \S+|CC BY \S+/g, ''))
  }
  return found
}

/** Steps and settings, which have at most two digits: τ, π, probabilities, marks of an axis. */
const set = /^0?\.(?:0?[1259]|[0-9]|35|45|95|98|99|02|23|495)$|^[0-9]\.[05]$|^10\.0$|^2\.2$/

/** The decimals of a text, each with what it is a rounding of: its value, its decimals, its power of ten. */
const decimals = (text: string) =>
  [...text.matchAll(/(?<![\d\w.§])(\d*)\.(\d+)(?:e(-?\d+))?/g)].map(([written, , fraction, exponent]) => ({
    written,
    value: Number(written!.startsWith('.') ? `0${written}` : written),
    half: 0.5 * 10 ** (Number(exponent ?? 0) - fraction!.length),
  }))

describe('a number of docs/mathematics.md', () => {
  const all = sections()
  it('stands in sections, most of which say nothing of measurements', () => {
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ lines }) => lines.length > 0).length).toBeGreaterThan(18)
  })

  it.each(all.filter(({ lines }) => lines.some((line) => decimals(line).length > 0)))(
    'is what is computed: $name',
    { timeout: 120_000 },
    ({ name, lines }) => {
      const id = Object.keys(computed).find((start) => name.startsWith(start))
      const known = [...goldenNumbers, ...(id ? computed[id]!() : []).map(Math.abs)]
      const open = lines
        .flatMap(decimals)
        .filter(({ written }) => !set.test(written!))
        .filter(({ value, half }) => !known.some((exact) => Math.abs(exact - value) <= 1.0001 * half))
      expect(open.map(({ written }) => written)).toEqual([])
    },
  )
})
