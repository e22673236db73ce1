import { type ObjectiveChoice, objectiveOf } from '../../estimators/objective'
import type { Noise } from '../../noise/noise'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { softmax } from '../../transform/softmax'

export interface FiniteDifferenceParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.001 … 1000 */
  temperature: number
  objective: ObjectiveChoice
  /** The logit, from 0, that moves */
  logit: number
}

/** Half widths h of the difference, from wide to narrow. */
export const halfWidths: readonly number[] = [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001]

/** Draws looked at: each half width evaluates f at two of them twice. */
export const mostDifferenceDraws = 40_000

/**
 * (f(z̃(θ + h)) − f(z̃(θ − h)))/2h for every half width, over pairs of draws: with the same noise on both sides, and with
 * the noise of one half of the draws on one side and of the other half on the other. Both cost the same.
 */
export interface FiniteDifferences {
  /** Pairs: half the draws */
  pairs: number
  same: readonly RunningMoments[]
  fresh: readonly RunningMoments[]
}

/** Differences over the same noise and over fresh noise; it yields after each half width. */
export function* finiteDifference(
  noise: Noise,
  { probabilities, temperature, objective: choice, logit }: FiniteDifferenceParameters,
): Generator<void, FiniteDifferences> {
  const classes = probabilities.length
  const objective = objectiveOf(choice, classes)
  const logits = logProbabilities(probabilities)
  const pairs = Math.floor(noise.draws / 2)
  const relaxed = new Float64Array(classes)
  const value = (n: number, by: number) => {
    for (let k = 0; k < classes; k++)
      relaxed[k] = logits[k]! + (k === logit ? by : 0) + noise.gumbel[k * noise.draws + n]!
    softmax(relaxed, temperature)
    return objective.value(relaxed)
  }
  const differences: { same: RunningMoments[]; fresh: RunningMoments[] } = { same: [], fresh: [] }
  for (const h of halfWidths) {
    const [same, fresh] = [runningMoments(), runningMoments()]
    for (let n = 0; n < pairs; n++) {
      const [up, down] = [value(n, h), value(n, -h)]
      same.add((up - down) / (2 * h))
      fresh.add((up - value(n + pairs, -h)) / (2 * h))
    }
    differences.same.push(same.moments())
    differences.fresh.push(fresh.moments())
    yield
  }
  return { pairs, ...differences }
}
