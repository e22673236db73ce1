import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'

export interface TopKParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** How many of the largest perturbed logits are taken, 1 … K */
  k: number
}

/** Which classes are among the k largest log π + γ. */
export interface TopKTally {
  draws: number
  /** K counts: draws in which the class is among the first k; `inclusionProbabilities` is the exact value */
  included: Uint32Array
}

/** Top-k over all draws: samples without replacement. */
export const topK: Experiment<TopKParameters, TopKTally> = function* ({ noise, parameters }, kernel, memory) {
  const { classes, draws } = noise
  const logits = logProbabilities(parameters.probabilities)
  const included = new Uint32Array(classes)
  const perturbed = new Float64Array(classes)
  const order = new Uint8Array(classes)
  yield* countBlocks(noise, kernel, memory, (gumbel, from, to) => {
    for (let n = from; n < to; n++) {
      for (let k = 0; k < classes; k++) {
        const own = logits[k]! + gumbel[k]![n]!
        perturbed[k] = own
        // Insertion behind all that are at least as large: the lower index stays first on a tie.
        let place = k
        for (; place > 0 && perturbed[order[place - 1]!]! < own; place--) order[place] = order[place - 1]!
        order[place] = k
      }
      for (let place = 0; place < parameters.k; place++) included[order[place]!]!++
    }
  })
  return { draws, included }
}
