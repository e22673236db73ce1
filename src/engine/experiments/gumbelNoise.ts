import { type CountDraws, countBlocks, type Experiment } from './experiment'

/** The axis of γ's histogram: 44 bins of ¼ from −3 to 8. Below lies 2e-9 of the noise, above 3.4e-4. */
export const gumbelAxis = { from: -3, to: 8, bins: 44 } as const

/** γ of all classes counted together: it depends on the seed alone. */
export interface GumbelNoiseTally {
  draws: number
  /** Values γ counted: N·K */
  values: number
  /** Bin b holds from + b/4 ≤ γ < from + (b + 1)/4 of `gumbelAxis`; what lies beyond is counted beside. */
  counts: Uint32Array
  below: number
  above: number
  sum: number
  sumOfSquares: number
}

/** The tally of no noise. */
export const emptyGumbelNoise = (): GumbelNoiseTally => ({
  draws: 0,
  values: 0,
  counts: new Uint32Array(gumbelAxis.bins),
  below: 0,
  above: 0,
  sum: 0,
  sumOfSquares: 0,
})

/** A function that counts γ into a tally. */
export function countGumbel(tally: GumbelNoiseTally): CountDraws {
  const { from: least, to: most, bins } = gumbelAxis
  const scale = bins / (most - least)
  const { counts } = tally
  return (gumbel, from, to) => {
    for (const values of gumbel)
      for (let n = from; n < to; n++) {
        const value = values[n]!
        tally.sum += value
        tally.sumOfSquares += value * value
        if (value < least) tally.below++
        else if (value >= most) tally.above++
        else counts[Math.floor((value - least) * scale)]!++
      }
    tally.draws += to - from
    tally.values += (to - from) * gumbel.length
  }
}

/** The histogram of all γ of all draws. */
export const gumbelNoise: Experiment<Record<string, never>, GumbelNoiseTally> = function* (
  { noise },
  kernel,
  memory,
) {
  const tally = emptyGumbelNoise()
  yield* countBlocks(noise, kernel, memory, countGumbel(tally))
  return tally
}
