import { type ObjectiveChoice, objectiveOf } from '../../estimators/objective'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { forEachDraw } from '../../transform/forEachDraw'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import type { NoiseMemory } from '../rememberNoise'
import type { TileKernel } from '../tile'
import { countBlocks, type ExperimentInput } from './experiment'

export interface ExpectationParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.001 … 1000 */
  temperature: number
  objective: ObjectiveChoice
}

/** E f and E z̃ over all N draws. */
export interface ExpectationMeasure {
  draws: number
  /** f(z̃) */
  value: RunningMoments
  /** K means of z̃ₖ */
  relaxed: Float64Array
  /** K counts of winners: f(z) of every draw is known from them. */
  winners: Uint32Array
}

/** f(z̃), z̃ and z over all draws, block by block. */
export function* expectation(
  { noise, parameters }: ExperimentInput<ExpectationParameters>,
  kernel: TileKernel,
  memory: NoiseMemory,
): Generator<void, ExpectationMeasure> {
  const { probabilities, temperature } = parameters
  const objective = objectiveOf(parameters.objective, probabilities.length)
  const logits = logProbabilities(probabilities)
  const value = runningMoments()
  const relaxed = new Float64Array(probabilities.length)
  const winners = new Uint32Array(probabilities.length)
  yield* countBlocks(noise, kernel, memory, (gumbel, from, to) =>
    forEachDraw(gumbel, from, to, logits, temperature, (shares, winner) => {
      value.add(objective.value(shares))
      winners[winner]!++
      for (let k = 0; k < relaxed.length; k++) relaxed[k]! += shares[k]!
    }),
  )
  return {
    draws: noise.draws,
    value: value.moments(),
    relaxed: relaxed.map((sum) => sum / noise.draws),
    winners,
  }
}
