import { perturbedArgmax } from '../../transform/gumbelMax'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'

export interface CouplingParameters {
  /** π before and after a move: each K numbers ≥ 0 that sum to 1 */
  from: readonly number[]
  to: readonly number[]
}

/** Winners of the same draws under two π. */
export interface CouplingTally {
  draws: number
  /** Draws that keep their winner: the trace of `transitions` */
  kept: number
  /** K × K counts: draws whose winner is i before and j after, at i·K + j */
  transitions: Uint32Array
}

/** What a move of π does to the winners of all draws, the noise staying as it is; `winnerTransitions` is its exact value. */
export const coupling: Experiment<CouplingParameters, CouplingTally> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const { classes, draws } = noise
  const [before, after] = [logProbabilities(parameters.from), logProbabilities(parameters.to)]
  const transitions = new Uint32Array(classes * classes)
  yield* countBlocks(noise, kernel, memory, (gumbel, from, to) => {
    for (let n = from; n < to; n++)
      transitions[perturbedArgmax(before, gumbel, n) * classes + perturbedArgmax(after, gumbel, n)]!++
  })
  let kept = 0
  for (let k = 0; k < classes; k++) kept += transitions[k * classes + k]!
  return { draws, kept, transitions }
}
