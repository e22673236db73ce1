import { gumbelCdf } from '../../noise/gumbel'
import type { Noise } from '../../noise/noise'
import { chiSquare } from '../../statistics/chiSquare'
import { kolmogorovSmirnov } from '../../statistics/kolmogorovSmirnov'
import { toUniformSimplex } from '../../transform/concreteDensity'
import { logOddsCdf } from '../../transform/concreteMarginals'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { logSoftmax } from '../../transform/softmax'

export interface GoodnessOfFitParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.001 … 1000 */
  temperature: number
  /** K counts, over all draws on the screen, of how often each class won */
  winners: ArrayLike<number>
}

/** One comparison of the samples on the screen with what theory says of them. */
export interface FitCheck {
  test: 'chiSquare' | 'kolmogorovSmirnov'
  /** χ² or D; of several comparisons the one with the smallest p */
  statistic: number
  /** Chance of a statistic at least so great if the samples follow the distribution, corrected for the number of comparisons */
  p: number
  /** Draws looked at */
  n: number
  /** The class, or the two classes, of the statistic shown; empty where it is of all of them */
  classes: readonly number[]
}

export interface GoodnessOfFit {
  /** Gumbel-Max against π */
  winners: FitCheck
  /** γ against Gumbel(0, 1) */
  gumbel: FitCheck
  /** Ratios z̃ᵢ/z̃ⱼ; null where fewer than two classes can win. */
  pairs: FitCheck | null
  /** All of z̃ at once; null as above */
  joint: FitCheck | null
}

/** Of many Kolmogorov–Smirnov tests the one with the smallest p, times their number (Bonferroni); it yields after each. */
function* smallestP(
  subjects: readonly (readonly number[])[],
  uniforms: (subject: readonly number[]) => Float64Array,
): Generator<void, FitCheck | null> {
  let worst: FitCheck | null = null
  for (const classes of subjects) {
    const { statistic, p, n } = kolmogorovSmirnov(uniforms(classes))
    if (!worst || p < worst.p || (p === worst.p && statistic > worst.statistic))
      worst = { test: 'kolmogorovSmirnov', statistic, p, n, classes }
    yield
  }
  return worst && { ...worst, p: Math.min(1, worst.p * subjects.length) }
}

/** Draws between two chances for a newer question to take over. */
const drawsAtOnce = 8192

/** log z̃ of each draw among the given classes: component i of draw n at n·classes + i. */
function* logRelaxed(
  noise: Noise,
  logits: Float64Array,
  classes: readonly number[],
  temperature: number,
): Generator<void, Float64Array> {
  const logs = new Float64Array(noise.draws * classes.length)
  const scores = new Float64Array(classes.length)
  for (let n = 0; n < noise.draws; n++) {
    for (let i = 0; i < classes.length; i++)
      scores[i] = logits[classes[i]!]! + noise.gumbel[classes[i]! * noise.draws + n]!
    logs.set(logSoftmax(scores, temperature), n * classes.length)
    if (n % drawsAtOnce === 0) yield
  }
  return logs
}

/** u of component i: 1 − (1 − sᵢ)^(K−1), uniform because s is uniform on the simplex (`toUniformSimplex`). */
function* jointUniforms(
  logs: Float64Array,
  logits: Float64Array,
  temperature: number,
): Generator<void, Float64Array[]> {
  const size = logits.length
  const draws = logs.length / size
  const uniforms = Array.from(logits, () => new Float64Array(draws))
  for (let n = 0; n < draws; n++) {
    const image = toUniformSimplex(logs.subarray(n * size, (n + 1) * size), logits, temperature)
    for (let i = 0; i < size; i++) uniforms[i]![n] = -Math.expm1((size - 1) * Math.log1p(-image[i]!))
    if (n % drawsAtOnce === 0) yield
  }
  return uniforms
}

/**
 * Do the samples on the screen follow their distributions? Winners against π by χ² over all draws; over the draws of `noise` γ
 * against its distribution, every pair's ratio against its own (Maddison et al. 2017, app. B) and the joint distribution, which is uniform
 * once carried back to the race, by Kolmogorov and Smirnov. All from log z̃, which no temperature rounds to 0 or 1.
 *
 * Classes with π = 0 take no part, except that a single win of theirs makes p = 0. Yields between comparisons.
 */
export function* goodnessOfFit(
  noise: Noise,
  { probabilities, temperature, winners }: GoodnessOfFitParameters,
): Generator<void, GoodnessOfFit> {
  const logits = logProbabilities(probabilities)
  const { statistic, p } = chiSquare(winners, probabilities)
  const all = Array.from(probabilities, (_, k) => k)
  const racing = all.filter((k) => probabilities[k]! > 0)
  const gumbel = yield* smallestP(
    all.map((k) => [k]),
    ([k]) =>
      Float64Array.from(noise.gumbel.subarray(k! * noise.draws, (k! + 1) * noise.draws), (value) =>
        gumbelCdf(value),
      ),
  )
  return {
    winners: {
      test: 'chiSquare',
      statistic,
      p,
      n: Array.from(winners).reduce((sum, count) => sum + count, 0),
      classes: [],
    },
    gumbel: gumbel!,
    ...(yield* relaxedChecks(noise, logits, racing, temperature)),
  }
}

/** The checks of z̃ among the classes that can win. */
function* relaxedChecks(
  noise: Noise,
  logits: Float64Array,
  racing: readonly number[],
  temperature: number,
): Generator<void, Pick<GoodnessOfFit, 'pairs' | 'joint'>> {
  if (racing.length < 2) return { pairs: null, joint: null }
  const logs = yield* logRelaxed(noise, logits, racing, temperature)
  const size = racing.length
  const place = (k: number) => racing.indexOf(k)
  const pairs = racing.flatMap((i, at) => racing.slice(at + 1).map((j) => [i, j]))
  const ratio = ([i, j]: readonly number[]) => {
    const uniforms = new Float64Array(noise.draws)
    const logRatio = logits[i!]! - logits[j!]!
    const [first, second] = [place(i!), place(j!)]
    for (let n = 0; n < noise.draws; n++)
      uniforms[n] = logOddsCdf(logs[n * size + first]! - logs[n * size + second]!, logRatio, temperature)
    return uniforms
  }
  const ofPairs = yield* smallestP(pairs, ratio)
  const joint = yield* jointUniforms(
    logs,
    Float64Array.from(racing, (k) => logits[k]!),
    temperature,
  )
  const ofJoint = yield* smallestP(
    racing.map((k) => [k]),
    ([k]) => joint[place(k!)]!,
  )
  return { pairs: ofPairs, joint: ofJoint }
}
