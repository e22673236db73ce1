import {
  type GaussianObjective,
  gaussianPathwise,
  gaussianScoreFunction,
  sine,
  square,
} from '../../estimators/gaussianGradient'
import { drawNormal } from '../../noise/normal'
import { gaussian } from '../../transform/gaussian'
import type { ExperimentInput } from './experiment'

/** The axis of ε's counts, 16,384 fine bins: all of ε lies on it, −5.42 … 5.22. */
export const normalAxis = { from: -5.5, to: 5.5, bins: 16_384 } as const

/** The noise of the Gaussian chapter, counted once: every μ, σ and f can then be judged from its counts. */
export interface NormalNoiseTally {
  draws: number
  /** Bin b holds from + b·w ≤ ε < from + (b + 1)·w of `normalAxis`, w = 6.7e-4. */
  counts: Uint32Array
}

const drawsAtOnce = 4096

/** ε of all draws: jax.random.normal(jax.random.key(seed), (N,)) (`contract.md` §1), counted in fine bins. */
export function* normalNoise({
  noise,
}: ExperimentInput<Record<string, never>>): Generator<void, NormalNoiseTally> {
  const { from, to, bins } = normalAxis
  const counts = new Uint32Array(bins)
  const scale = bins / (to - from)
  const block = new Float32Array(drawsAtOnce)
  for (let first = 0; first < noise.draws; first += drawsAtOnce) {
    const values = drawNormal([0, noise.seed], first, block.subarray(0, noise.draws - first))
    for (const value of values) counts[Math.floor((value - from) * scale)]!++
    yield
  }
  return { draws: noise.draws, counts }
}

/** Noise ε: single values, or values that stand for many draws each. */
export interface NormalSample {
  draws: number
  values: Float64Array | Float32Array
  /** How many draws each value stands for; null: one */
  weights: ArrayLike<number> | null
}

/** Mean and standard deviation over draws; the deviation has divisor N − 1, and is NaN of one draw. */
export interface Spread {
  mean: number
  deviation: number
}

/** An estimator of both derivatives of E f(x): what single draws say of each. */
export interface EstimatorSpread {
  byMean: Spread
  byDeviation: Spread
}

/** What frozen noise says of N(μ, σ²) and of the gradient of E f. */
export interface GaussianMeasurement {
  draws: number
  /** x = μ + σε */
  x: Spread
  /** μ + σ²ε, the slip */
  slip: Spread
  /** Draws of x in each bin of `gaussianAxis`; what lies beyond is in none */
  histogram: Float64Array
  pathwise: EstimatorSpread
  scoreFunction: EstimatorSpread
  /** ∂E f/∂μ and ∂E f/∂σ, by formula */
  exact: { mean: number; deviation: number }
}

/** The axis of x's histogram. */
export const gaussianAxis = { from: -10, to: 10, bins: 80 } as const

/** f by its name in the address. */
export const gaussianObjectives: Readonly<Record<'square' | 'sine', GaussianObjective>> = { square, sine }

/** What single draws say of ∂E f/∂μ and ∂E f/∂σ, by each estimator. */
export function singleEstimates(
  noise: ArrayLike<number>,
  mean: number,
  deviation: number,
  fx: keyof typeof gaussianObjectives,
): Record<'pathwise' | 'scoreFunction', { byMean: Float64Array; byDeviation: Float64Array }> {
  const { value, slope } = gaussianObjectives[fx]
  const path = Array.from(noise, (epsilon) => gaussianPathwise(slope, epsilon, mean, deviation))
  const score = Array.from(noise, (epsilon) => gaussianScoreFunction(value, epsilon, mean, deviation))
  const [pathwise, scoreFunction] = [path, score].map((estimates) => ({
    byMean: Float64Array.from(estimates, (estimate) => estimate.mean),
    byDeviation: Float64Array.from(estimates, (estimate) => estimate.deviation),
  }))
  return { pathwise: pathwise!, scoreFunction: scoreFunction! }
}

/** The counted noise as a sample: the bins' middles stand for their draws, 3.4e-4 from each at most. */
export function sampleOf({ draws, counts }: NormalNoiseTally): NormalSample {
  const { from, to, bins } = normalAxis
  const filled = Array.from(counts.keys()).filter((bin) => counts[bin]! > 0)
  const width = (to - from) / bins
  return {
    draws,
    values: Float64Array.from(filled, (bin) => from + (bin + 0.5) * width),
    weights: filled.map((bin) => counts[bin]!),
  }
}

/** Sums for a mean and a variance. */
class Sums {
  sum = 0
  squares = 0

  add(value: number, weight: number) {
    this.sum += weight * value
    this.squares += weight * value * value
  }

  spread(draws: number): Spread {
    const mean = this.sum / draws
    const variance = draws > 1 ? Math.max(0, this.squares - draws * mean ** 2) / (draws - 1) : Number.NaN
    return { mean, deviation: Math.sqrt(variance) }
  }
}

/** Draws of x at `place`, in bins from the left end, given to the two bins that the width of one value reaches. */
function count(histogram: Float64Array, place: number, width: number, weight: number) {
  const low = place - width / 2
  const bin = Math.floor(low)
  const inside = width > 0 ? Math.min(1, (bin + 1 - low) / width) : 1
  if (bin >= 0 && bin < histogram.length) histogram[bin]! += weight * inside
  if (inside < 1 && bin + 1 >= 0 && bin + 1 < histogram.length) histogram[bin + 1]! += weight * (1 - inside)
}

/**
 * The Gaussian and both estimators of the gradient of its mean (Mohamed et al. 2020, §4 and §5) over the same noise.
 * @param mean μ
 * @param deviation σ > 0
 */
export function measureGaussian(
  sample: NormalSample,
  mean: number,
  deviation: number,
  { value, slope, gradient }: GaussianObjective,
): GaussianMeasurement {
  const { draws, values, weights } = sample
  const [x, slip, pathMean, pathDeviation] = [new Sums(), new Sums(), new Sums(), new Sums()]
  const [scoreMean, scoreDeviation] = [new Sums(), new Sums()]
  const histogram = new Float64Array(gaussianAxis.bins)
  const scale = gaussianAxis.bins / (gaussianAxis.to - gaussianAxis.from)
  const width = weights ? ((normalAxis.to - normalAxis.from) / normalAxis.bins) * deviation * scale : 0
  for (let at = 0; at < values.length; at++) {
    const epsilon = values[at]!
    const weight = weights ? weights[at]! : 1
    const place = gaussian(epsilon, mean, deviation)
    x.add(place, weight)
    slip.add(gaussian(epsilon, mean, deviation ** 2), weight)
    count(histogram, (place - gaussianAxis.from) * scale, width, weight)
    const path = gaussianPathwise(slope, epsilon, mean, deviation)
    pathMean.add(path.mean, weight)
    pathDeviation.add(path.deviation, weight)
    const score = gaussianScoreFunction(value, epsilon, mean, deviation)
    scoreMean.add(score.mean, weight)
    scoreDeviation.add(score.deviation, weight)
  }
  return {
    draws,
    x: x.spread(draws),
    slip: slip.spread(draws),
    histogram,
    pathwise: { byMean: pathMean.spread(draws), byDeviation: pathDeviation.spread(draws) },
    scoreFunction: { byMean: scoreMean.spread(draws), byDeviation: scoreDeviation.spread(draws) },
    exact: gradient(mean, deviation),
  }
}
