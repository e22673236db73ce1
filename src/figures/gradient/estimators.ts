import { momentsOfOutcomes } from '../../estimators/momentsOfOutcomes'
import type { Objective } from '../../estimators/objective'
import { reinmax } from '../../estimators/reinmax'
import { leaveOneOut, scoreFunction, withMeanBaseline } from '../../estimators/scoreFunction'
import { plainStraightThrough } from '../../estimators/straightThrough'

/** The estimators of the lesson, in the order in which they are shown. */
export const estimatorNames = [
  'pathwise',
  'straightThrough',
  'gumbelRao',
  'plainStraightThrough',
  'reinmax',
  'scoreFunction',
  'meanBaseline',
  'leaveOneOut',
] as const
export type EstimatorName = (typeof estimatorNames)[number]

/** Those that say something over so many draws: leave-one-out over a single one has no others to compare it with. */
export const estimatorsOver = (draws: number): EstimatorName[] =>
  estimatorNames.filter((name) => name !== 'leaveOneOut' || draws > 1)

/** Those that look at noise as well as at the class drawn: their estimates are counted draw by draw. */
const sampledEstimators = ['pathwise', 'straightThrough', 'gumbelRao'] as const
type SampledEstimator = (typeof sampledEstimators)[number]
export const isSampled = (name: EstimatorName): name is SampledEstimator =>
  (sampledEstimators as readonly string[]).includes(name)

/** Those that know from the class drawn what they say, whatever τ is. */
export type OutcomeEstimator = Exclude<EstimatorName, SampledEstimator>

/** An estimator of one logit's derivative that looks at the class drawn alone. */
export interface OutcomeEstimates {
  /** What it says of class k */
  estimates: readonly number[]
  /** Mean and variance: over the draws counted, or, without counts, by π */
  mean: number
  variance: number
}

interface Setting {
  pi: readonly number[]
  objective: Objective
  /** f at the corners */
  values: Float64Array
  logit: number
}

/** What one outcome estimator says of every class, row k at k·K; leave-one-out judges by the counts of the draws. */
function rowsOf(
  name: OutcomeEstimator,
  { pi, objective, values }: Setting,
  counts: ArrayLike<number>,
): Float64Array {
  switch (name) {
    case 'plainStraightThrough':
      return plainStraightThrough(objective, pi)
    case 'reinmax':
      return reinmax(objective, pi)
    case 'scoreFunction':
      return scoreFunction(pi, values)
    case 'meanBaseline':
      return withMeanBaseline(pi, values)
    case 'leaveOneOut':
      return leaveOneOut(pi, values, counts)
  }
}

const columnOf = (rows: Float64Array, setting: Setting): number[] =>
  setting.pi.map((_, k) => rows[k * setting.pi.length + setting.logit]!)

/** The estimates over draws that are counted; null for leave-one-out over a single draw, which has no others. */
export function countedEstimates(
  name: OutcomeEstimator,
  setting: Setting,
  counts: ArrayLike<number>,
): OutcomeEstimates | null {
  const draws = Array.from(counts).reduce((a, b) => a + b, 0)
  if (name === 'leaveOneOut' && draws < 2) return null
  const rows = rowsOf(name, setting, counts)
  const { mean, variance } = momentsOfOutcomes(rows, counts)
  return {
    estimates: columnOf(rows, setting),
    mean: mean[setting.logit]!,
    variance: variance[setting.logit]!,
  }
}

/** Exact mean and variance: they depend on no τ. Leave-one-out over many draws is that of the mean baseline. */
export function exactOutcomes(name: Exclude<OutcomeEstimator, 'leaveOneOut'>, setting: Setting) {
  const { mean, variance } = momentsOfOutcomes(rowsOf(name, setting, []), setting.pi)
  return { mean: mean[setting.logit]!, variance: variance[setting.logit]! }
}

/**
 * The ends of an axis for all estimates: what the score function says, the exact value and 0, and a little room. It
 * knows no τ, so that it stays while τ moves.
 */
export function estimateRange(setting: Setting, exact: number): readonly [low: number, high: number] {
  const said = [
    ...columnOf(rowsOf('scoreFunction', setting, []), setting),
    ...columnOf(rowsOf('plainStraightThrough', setting, []), setting),
    ...columnOf(rowsOf('meanBaseline', setting, []), setting),
  ].filter((_, at) => setting.pi[at % setting.pi.length]! > 0)
  const [low, high] = [Math.min(0, exact, ...said), Math.max(0, exact, ...said)]
  const room = high - low > 1e-9 ? 0.08 * (high - low) : 1
  return [low - room, high + room]
}
