import type { Noise } from '../../noise/noise'
import { type Cooling, temperatureAt } from '../../transform/cooling'
import { softmaxOf } from '../../transform/softmax'
import { type Objective, type ObjectiveChoice, objectiveOf } from '../objective'
import { batchGradient } from './batchGradient'
import { estimatorOf, type LearnerName, learnerNames } from './learners'

/** Draws that one step averages over. */
export const batchSize = 32

/** What a race of the learners is run with. */
export interface LearningSettings {
  /** π at step 0, K numbers ≥ 0 that sum to 1 */
  start: readonly number[]
  /** What is to be made small on average */
  objective: ObjectiveChoice
  /** τ of those who keep it */
  temperature: number
  /** τ of the annealed learner */
  cooling: Cooling
  /** Learning rate of plain gradient descent */
  rate: number
}

/** One learner on its way: K logits, of which the reference class's never moves. */
export interface Learner {
  name: LearnerName
  logits: Float64Array
}

/** All learners, and what they make small. */
export interface Learning {
  settings: LearningSettings
  objective: Objective
  learners: Learner[]
}

/** All learners before their first step. */
export function startLearning(settings: LearningSettings): Learning {
  const { start } = settings
  const reference = Math.log(start[referenceClass(start)]!)
  const learners = learnerNames.map((name) => ({
    name,
    logits: Float64Array.from(start, (probability) => Math.log(probability) - reference),
  }))
  return { settings, objective: objectiveOf(settings.objective, start.length), learners }
}

/** Only differences of logits matter, so one is held: the last that can win. Of two classes θ₁ alone moves, as (θ, 0). */
export const referenceClass = (start: readonly number[]): number => start.findLastIndex((p) => p > 0)

/** π of a learner. */
export const probabilitiesOf = ({ logits }: Learner): Float64Array => softmaxOf(logits)

/**
 * One step of plain gradient descent for every learner, over draws first … first + 31 of the same noise, in place.
 * All learners share the noise: they differ by their estimator alone.
 */
export function learnStep(
  { learners, objective, settings }: Learning,
  step: number,
  noise: Noise,
  first: number,
  size = batchSize,
): void {
  const { start, temperature, cooling, rate } = settings
  const held = referenceClass(start)
  const batch = { noise, first, size, offset: step * size - first }
  for (const { name, logits } of learners) {
    const tau = name === 'annealed' ? temperatureAt(cooling, step) : temperature
    const gradient = batchGradient(estimatorOf(name), logits, objective, batch, tau)
    for (let k = 0; k < logits.length; k++) if (k !== held) logits[k]! -= rate * gradient[k]!
  }
}

/** With a logit beyond this, π is at a corner in float64: no gradient leads it back. */
const outOfReach = 700

/** Whether steps were so long that π is stuck at a corner, or no number any more. */
export const hasDiverged = ({ logits }: Learner): boolean =>
  logits.some((logit) => Number.isNaN(logit) || (Math.abs(logit) > outOfReach && logit !== -Infinity))
