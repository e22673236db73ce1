import type { Noise } from '../../noise/noise'
import { softmax, softmaxOf } from '../../transform/softmax'
import { momentsOfOutcomes } from '../momentsOfOutcomes'
import { cornerValues, type Objective, objectiveOf } from '../objective'
import { reinmax } from '../reinmax'
import { batchGradient, type Estimator } from './batchGradient'
import { estimatorOf, type LearnerName } from './learners'
import { type LearningSettings, referenceClass } from './learning'
import { twoClassEnd } from './twoClassEnds'

/** Where a learner ends in theory. */
export interface LearningEnd {
  /** π there, K numbers */
  probabilities: number[]
  /** The corner it is, if it is one */
  corner: number | null
  /** How it was found: known in closed form, by quadrature, or from the mean over frozen draws */
  by: 'theory' | 'quadrature' | 'draws'
}

const atCorner = (corner: number, classes: number, by: LearningEnd['by']): LearningEnd => ({
  probabilities: Array.from({ length: classes }, (_, k) => (k === corner ? 1 : 0)),
  corner,
  by,
})

/**
 * Where the mean of a learner's gradient leads it: for the unbiased ones the corner where f is least; for the others the
 * first point on the way where their expected gradient vanishes: a finite sum for ReinMax, else by quadrature for two
 * classes and from the mean over `noise` for more. Gumbel-Rao's mean is that of straight-through. The annealed learner's
 * end is that of its last temperature.
 */
export function learningEnd(name: LearnerName, settings: LearningSettings, noise: Noise): LearningEnd {
  const { start, temperature, cooling } = settings
  const estimator = name === 'gumbelRao' ? 'straightThrough' : estimatorOf(name)
  const objective = objectiveOf(settings.objective, start.length)
  const over = (mean: Estimator, tau: number) => (logits: Float64Array) =>
    batchGradient(mean, logits, objective, { noise, first: 0, size: noise.draws }, tau)
  if (estimator === 'reinmax')
    return followMean((logits) => expectedReinmax(logits, objective), start, 'theory')
  if (estimator !== 'relaxed' && estimator !== 'straightThrough') {
    const [least, ...rivals] = leastCorners(start, objective)
    // Where corners tie the way decides between them, and the mean of every unbiased estimator is the exact gradient.
    return rivals.length === 0
      ? atCorner(least!, start.length, 'theory')
      : followMean(over('exact', temperature), start, 'draws')
  }
  const tau = name === 'annealed' && cooling.rate > 0 ? Math.min(cooling.floor, cooling.from) : temperature
  if (start.length > 2) return followMean(over(estimator, tau), start, 'draws')
  const first = twoClassEnd(estimator, start[0]!, objective, tau)
  if (first === 0 || first === 1) return atCorner(first === 1 ? 0 : 1, 2, 'quadrature')
  return { probabilities: [first, 1 - first], corner: null, by: 'quadrature' }
}

/** The mean of ReinMax over D ~ π. */
function expectedReinmax(logits: Float64Array, objective: Objective): Float64Array {
  const probabilities = softmaxOf(logits)
  return momentsOfOutcomes(reinmax(objective, probabilities), probabilities).mean
}

/** The classes of least f among those that can win. */
function leastCorners(start: readonly number[], objective: Objective): number[] {
  const values = cornerValues(objective, start.length).map((value, k) => (start[k]! > 0 ? value : Infinity))
  const least = Math.min(...values)
  return Array.from(values.keys()).filter((k) => values[k]! - least < 1e-12)
}

/** Two logits this far apart: π = 3e-4 and falling counts as a corner. */
const cornerGap = 8

/** Follows a mean gradient in steps of fixed length in θ, halved each time it turns back. */
function followMean(
  meanGradient: (logits: Float64Array) => Float64Array,
  start: readonly number[],
  by: LearningEnd['by'],
): LearningEnd {
  const held = referenceClass(start)
  const logits = Float64Array.from(start, (p) => Math.log(p) - Math.log(start[held]!))
  let stride = 0.25
  let last: Float64Array | null = null
  for (let step = 0; step < 400 && stride > 1e-4; step++) {
    const gradient = meanGradient(logits)
    gradient[held] = 0
    const length = Math.hypot(...gradient)
    if (length === 0) break
    if (last && gradient.reduce((dot, slope, k) => dot + slope * last![k]!, 0) < 0) stride /= 2
    last = gradient
    for (let k = 0; k < logits.length; k++) if (k !== held) logits[k]! -= (stride * gradient[k]!) / length
    const ranked = Array.from(logits).sort((a, b) => b - a)
    if (ranked[0]! - ranked[1]! > cornerGap) return atCorner(logits.indexOf(ranked[0]!), logits.length, by)
  }
  softmax(logits, 1)
  return { probabilities: Array.from(logits), corner: null, by }
}
