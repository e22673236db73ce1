import { gumbelRao } from '../../estimators/gumbelRao'
import { type ObjectiveChoice, objectiveOf } from '../../estimators/objective'
import { pathwise } from '../../estimators/pathwise'
import { straightThrough } from '../../estimators/straightThrough'
import { drawReplicates } from '../../noise/replicates'

/** The estimators that look at the relaxed sample; all others know from the class drawn what they say. */
export const relaxedEstimators = ['pathwise', 'straightThrough'] as const
export type RelaxedEstimator = (typeof relaxedEstimators)[number]

/** A function that passes both estimates of one logit's derivative to `take`, draw by draw. */
export function pathwiseAndStraightThrough(
  choice: ObjectiveChoice,
  classes: number,
  temperature: number,
  logit: number,
  take: (pathwise: number, straightThrough: number, winner: number) => void,
): (relaxed: Float64Array, winner: number) => void {
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

/** Numbers ξ that Gumbel-Rao may draw for one measurement: K·R of them a draw. */
const mostRedrawn = 600_000

/** Of how many of N draws Gumbel-Rao with R replicates is measured. */
export const redrawnDraws = (draws: number, classes: number, replicates: number): number =>
  Math.min(draws, Math.floor(mostRedrawn / (classes * replicates)))

/** A function that gives Gumbel-Rao's estimates of all logits' derivatives from a draw of a seed and its winner. */
export function gumbelRaoOf(
  choice: ObjectiveChoice,
  probabilities: readonly number[],
  temperature: number,
  replicates: number,
  seed: number,
): (winner: number, draw: number) => Float64Array {
  const classes = probabilities.length
  const estimate = gumbelRao(objectiveOf(choice, classes), probabilities, temperature)
  const fresh = probabilities.map((_, k) => drawReplicates(seed, k))
  const xi = new Float64Array(classes * replicates)
  const into = new Float64Array(classes)
  return (winner, draw) => {
    fresh.forEach((fill, k) => {
      fill(draw, replicates, xi, k * replicates)
    })
    estimate(winner, xi, replicates, into)
    return into
  }
}
