import { type Objective, type ObjectiveChoice, objectiveOf } from '../../estimators/objective'
import { gumbelOfClasses, type Noise } from '../../noise/noise'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { integrateConcrete } from '../../transform/concreteQuadrature'
import { forEachDraw } from '../../transform/forEachDraw'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'
import { curveStep, temperatureGrid } from './temperatureGrid'

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

export interface ExpectationCurveParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  objective: ObjectiveChoice
}

/** E f(z̃) at every temperature of `temperatureGrid`, over the same first draws. */
export interface ExpectationCurve {
  /** Draws looked at, at most `mostCurveDraws` */
  draws: number
  values: readonly RunningMoments[]
  /** K means of z̃ₖ a temperature: the path of the mean. */
  relaxed: readonly Float64Array[]
  /** By quadrature; null where more than three classes can win. */
  exact: Float64Array | null
}

/** E f(z̃) against τ; it yields after each temperature. */
export function* expectationCurve(
  noise: Noise,
  { probabilities, objective: choice }: ExpectationCurveParameters,
): Generator<void, ExpectationCurve> {
  const objective = objectiveOf(choice, probabilities.length)
  const logits = logProbabilities(probabilities)
  const gumbel = gumbelOfClasses(noise)
  const values: RunningMoments[] = []
  const relaxed: Float64Array[] = []
  for (const temperature of temperatureGrid) {
    const value = runningMoments()
    const sums = new Float64Array(logits.length)
    forEachDraw(gumbel, 0, noise.draws, logits, temperature, (shares) => {
      value.add(objective.value(shares))
      for (let k = 0; k < sums.length; k++) sums[k]! += shares[k]!
    })
    values.push(value.moments())
    relaxed.push(sums.map((sum) => sum / noise.draws))
    yield
  }
  const exact: (number | null)[] = []
  for (const temperature of temperatureGrid) {
    exact.push(exactRelaxed(objective, logits, temperature))
    yield
  }
  return {
    draws: noise.draws,
    values,
    relaxed,
    exact: exact.every((mean) => mean !== null) ? Float64Array.from(exact) : null,
  }
}

/** E f(z̃) by quadrature, null where more than three classes can win. */
function exactRelaxed(objective: Objective, logits: ArrayLike<number>, temperature: number): number | null {
  let mean = 0
  const could = integrateConcrete(
    logits,
    temperature,
    (shares, _winner, weight) => {
      mean += weight * objective.value(shares)
    },
    curveStep,
  )
  return could ? mean : null
}
