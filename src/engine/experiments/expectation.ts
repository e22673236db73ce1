import { type ObjectiveChoice, objectiveOf } from '../../estimators/objective'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { forEachDraw } from '../../transform/forEachDraw'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'

export interface ExpectationParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.001 … 1000 */
  temperature: number
  objective: ObjectiveChoice
}

/** E f over all N draws. */
export interface ExpectationMeasure {
  draws: number
  /** f(z̃) */
  value: RunningMoments
  /** K counts of winners: f(z) of every draw is known from them. */
  winners: Uint32Array
}

/** f(z̃) and z over all draws, block by block. */
export const expectation: Experiment<ExpectationParameters, ExpectationMeasure> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const { probabilities, temperature } = parameters
  const objective = objectiveOf(parameters.objective, probabilities.length)
  const logits = logProbabilities(probabilities)
  const value = runningMoments()
  const winners = new Uint32Array(probabilities.length)
  yield* countBlocks(noise, kernel, memory, (gumbel, from, to) =>
    forEachDraw(gumbel, from, to, logits, temperature, (shares, winner) => {
      value.add(objective.value(shares))
      winners[winner]!++
    }),
  )
  return { draws: noise.draws, value: value.moments(), winners }
}
