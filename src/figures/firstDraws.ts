import { drawNoise } from '../noise/noise'

/** Values γ that the page itself may look at within a frame; the worker looks at the rest. */
const mostValues = 20_000

/** γ of the first draws: one array a class. */
export interface FirstDraws {
  draws: number
  gumbel: readonly Float32Array[]
}

/** How many of N draws are the first ones. */
export const firstDrawsOf = (draws: number, classes: number): number =>
  Math.min(draws, Math.floor(mostValues / classes))

let held: (FirstDraws & { seed: number }) | null = null

/** The noise of the first draws, so that a figure follows a slider in its frame; redrawn for another seed, K or N only. */
export function firstDraws(seed: number, classes: number, draws: number): FirstDraws {
  const first = firstDrawsOf(draws, classes)
  if (held?.seed !== seed || held.gumbel.length !== classes || held.draws !== first) {
    const { gumbel } = drawNoise({ seed, classes, draws: first })
    held = {
      seed,
      draws: first,
      gumbel: Array.from({ length: classes }, (_, k) => gumbel.subarray(k * first, (k + 1) * first)),
    }
  }
  return held
}
