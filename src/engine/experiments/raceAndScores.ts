import { perturbedArgmax } from '../../transform/gumbelMax'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { type CountDraws, countBlocks, type Experiment } from './experiment'

export interface RaceAndScoresParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
}

/** In how many draws the first of the race, argmin ξ/π, is also the highest score, argmax (log π + γ). */
export interface RaceAndScoresTally {
  draws: number
  agreeing: number
}

/** A function that runs the race and compares the scores of each draw, each by its own arithmetic, in float64. */
export function countAgreement(
  { probabilities }: RaceAndScoresParameters,
  tally: RaceAndScoresTally,
): CountDraws {
  const logits = logProbabilities(probabilities)
  return (gumbel, from, to) => {
    for (let n = from; n < to; n++) {
      let first = 0
      let soonest = Infinity
      for (let k = 0; k < logits.length; k++) {
        const time = Math.exp(-gumbel[k]![n]!) / probabilities[k]!
        if (time < soonest) {
          soonest = time
          first = k
        }
      }
      if (first === perturbedArgmax(logits, gumbel, n)) tally.agreeing++
    }
    tally.draws += to - from
  }
}

/** Race and scores over all draws. */
export const raceAndScores: Experiment<RaceAndScoresParameters, RaceAndScoresTally> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const tally = { draws: 0, agreeing: 0 }
  yield* countBlocks(noise, kernel, memory, countAgreement(parameters, tally))
  return tally
}
