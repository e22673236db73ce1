import { pathwise } from '../../estimators/pathwise'
import { straightThrough } from '../../estimators/straightThrough'
import type { SelectedDraw } from '../selectedDraw'
import { countedEstimates, type EstimatorName, type OutcomeEstimator } from './estimators'
import type { useSetting } from './useGradient'

const outcomes: readonly OutcomeEstimator[] = [
  'plainStraightThrough',
  'scoreFunction',
  'meanBaseline',
  'leaveOneOut',
]

/** What each estimator says of the logit's derivative from the draw in hand alone; `counts` are of all draws. */
export function ofThisDraw(
  draw: SelectedDraw,
  setting: ReturnType<typeof useSetting>,
  temperature: number,
  counts: ArrayLike<number>,
): Partial<Record<EstimatorName, number>> {
  const { objective, pi, logit } = setting
  const [soft, hard] = [new Float64Array(pi.length), new Float64Array(pi.length)]
  pathwise(objective, temperature)(draw.relaxed, soft)
  straightThrough(objective, pi.length, temperature)(draw.relaxed, draw.winner, hard)
  const said: Partial<Record<EstimatorName, number>> = {
    pathwise: soft[logit]!,
    straightThrough: hard[logit]!,
  }
  for (const name of outcomes) {
    const counted = countedEstimates(name, setting, counts)
    if (counted) said[name] = counted.estimates[draw.winner]!
  }
  return said
}
