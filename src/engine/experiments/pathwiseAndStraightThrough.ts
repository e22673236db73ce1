import { type ObjectiveChoice, objectiveOf } from '../../estimators/objective'
import { pathwise } from '../../estimators/pathwise'
import { straightThrough } from '../../estimators/straightThrough'
import type { TakeDraw } from './relaxDraws'

/** The estimators that look at the relaxed sample; all others know from the class drawn what they say. */
export const relaxedEstimators = ['pathwise', 'straightThrough'] as const
export type RelaxedEstimator = (typeof relaxedEstimators)[number]

/** A function that hands the two estimates of one logit's derivative on, draw by draw. */
export function pathwiseAndStraightThrough(
  choice: ObjectiveChoice,
  classes: number,
  temperature: number,
  logit: number,
  take: (pathwise: number, straightThrough: number, winner: number) => void,
): TakeDraw {
  const objective = objectiveOf(choice, classes)
  const along = pathwise(objective, temperature)
  const through = straightThrough(objective, classes, temperature)
  const [soft, hard] = [new Float64Array(classes), new Float64Array(classes)]
  return (relaxed, winner) => {
    along(relaxed, soft)
    through(relaxed, winner, hard)
    take(soft[logit]!, hard[logit]!, winner)
  }
}
