import { gumbelRao, type ReplicateCount } from '../../estimators/gumbelRao'
import { pathwise } from '../../estimators/pathwise'
import { straightThrough } from '../../estimators/straightThrough'
import { drawReplicates } from '../../noise/replicates'
import type { SelectedDraw } from '../selectedDraw'
import { countedEstimates, type EstimatorName, type OutcomeEstimator } from './estimators'
import type { useSetting } from './useGradient'

const outcomes: readonly OutcomeEstimator[] = [
  'plainStraightThrough',
  'reinmax',
  'scoreFunction',
  'meanBaseline',
  'leaveOneOut',
]

/**
 * What each estimator says of the logit's derivative from the draw in hand alone; `counts` are of all draws.
 * @param redrawn what Gumbel-Rao draws again for it: the seed, the draw's index and R
 */
export function ofThisDraw(
  draw: SelectedDraw,
  setting: ReturnType<typeof useSetting>,
  temperature: number,
  counts: ArrayLike<number>,
  redrawn: { seed: number; index: number; replicates: ReplicateCount },
): Partial<Record<EstimatorName, number>> {
  const { objective, pi, logit } = setting
  const [soft, hard] = [new Float64Array(pi.length), new Float64Array(pi.length)]
  pathwise(objective, temperature)(draw.relaxed, soft)
  straightThrough(objective, pi.length, temperature)(draw.relaxed, draw.winner, hard)
  const { seed, index, replicates } = redrawn
  const xi = new Float64Array(pi.length * replicates)
  for (const k of pi.keys()) drawReplicates(seed, k)(index, replicates, xi, k * replicates)
  const averaged = new Float64Array(pi.length)
  gumbelRao(objective, pi, temperature)(draw.winner, xi, replicates, averaged)
  const said: Partial<Record<EstimatorName, number>> = {
    pathwise: soft[logit]!,
    straightThrough: hard[logit]!,
    gumbelRao: averaged[logit]!,
  }
  for (const name of outcomes) {
    const counted = countedEstimates(name, setting, counts)
    if (counted) said[name] = counted.estimates[draw.winner]!
  }
  return said
}
