import { gumbelSurvival } from '../../noise/gumbel'
import { uniformAt } from '../../noise/noise'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { perturbedArgmax } from '../../transform/gumbelMax'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { tokenScore } from '../../transform/watermark'
import { countBlocks, type Experiment } from './experiment'

export interface WatermarkParameters {
  /** π of every token, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** Another seed: the key of someone who guesses */
  wrongKey: number
}

/** Tokens drawn with the seed as the key, one a draw. */
export interface WatermarkTally {
  draws: number
  /** K counts: how often each token came out; its exact probability is πₖ all the same */
  tokens: Uint32Array
  /** Scores with the key; `markedScore` is the exact value */
  rightKey: RunningMoments
  /** Scores with the wrong key; `unmarkedScore` is the exact value */
  wrongKey: RunningMoments
}

/** Tokens looked at: at a million a mean score is known to 0.001. */
const mostTokens = 1_000_000

/** A text of as many tokens as there are draws, a million at most, and what either key makes of it. */
export const watermark: Experiment<WatermarkParameters, WatermarkTally> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const { classes } = noise
  const draws = Math.min(noise.draws, mostTokens)
  const logits = logProbabilities(parameters.probabilities)
  const tokens = new Uint32Array(classes)
  const [right, wrong] = [runningMoments(), runningMoments()]
  let draw = 0
  yield* countBlocks({ ...noise, draws }, kernel, memory, (gumbel, from, to) => {
    for (let n = from; n < to; n++, draw++) {
      const token = perturbedArgmax(logits, gumbel, n)
      tokens[token]!++
      // 1 − u = P(γ′ > γ), so that no u near 1 loses its digits.
      right.add(-Math.log(gumbelSurvival(gumbel[token]![n]!)))
      wrong.add(tokenScore(uniformAt(parameters.wrongKey, token, draw)))
    }
  })
  return { draws, tokens, rightKey: right.moments(), wrongKey: wrong.moments() }
}
