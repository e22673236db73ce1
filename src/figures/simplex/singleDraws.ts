import { drawNoise, type Noise } from '../../noise/noise'
import { gumbelMax } from '../../transform/gumbelMax'
import { gumbelSoftmax, logProbabilities } from '../../transform/gumbelSoftmax'

/** How many draws are shown one by one: enough to follow each by eye, too few to hide what lies below. */
const mostSingleDraws = 300

let held: Noise | null = null

/** The noise of the first draws, drawn again only when the seed or the number of classes changes. */
function noiseOf(seed: number, classes: number): Noise {
  if (held?.seed !== seed || held.classes !== classes)
    held = drawNoise({ seed, classes, draws: mostSingleDraws })
  return held
}

export interface SingleDraws {
  /** Number of points. */
  draws: number
  /** K numbers a draw: component k of draw n at n·K + k. */
  points: Float64Array
  winners: Uint8Array
}

/** The first draws as points of the simplex: the same noise at new parameters, so that each dot can be followed. */
export function singleDraws(
  seed: number,
  draws: number,
  probabilities: readonly number[],
  temperature: number,
  scale = 1,
): SingleDraws {
  const noise = noiseOf(seed, probabilities.length)
  const logits = logProbabilities(probabilities)
  const shown = Math.min(draws, mostSingleDraws)
  return {
    draws: shown,
    points: gumbelSoftmax(noise, logits, temperature, scale).subarray(0, shown * probabilities.length),
    winners: gumbelMax(noise, logits, scale).subarray(0, shown),
  }
}
