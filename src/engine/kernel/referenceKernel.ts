import { drawGumbel } from '../../noise/noise'
import { type RelaxationParameters, type TileKernel, tileDraws } from '../tile'
import { countDraws, countNoise } from './countDraws'
import { emptyTally } from './tally'

/** Taken until the first `begin`. */
const evenOdds: RelaxationParameters = {
  probabilities: [0.5, 0.5],
  temperature: 1,
  axis: 'share',
  pair: null,
  projection: null,
}

/**
 * The kernel that says what is right: each draw carried through `noise` and `transform` in float64, one after the
 * other. It stands in where WebAssembly SIMD is missing.
 *
 * @param maxTiles how many tiles of 256 KiB it may hold
 */
export function referenceKernel(maxTiles: number): TileKernel {
  const held: Float32Array[] = []
  let tally = emptyTally(evenOdds)
  let count = countDraws(evenOdds, tally)

  return {
    name: 'reference',
    allocate() {
      if (held.length >= maxTiles) return null
      try {
        return held.push(new Float32Array(tileDraws)) - 1
      } catch (error) {
        if (error instanceof RangeError) return null
        throw error
      }
    },
    draw(tile, seed, index, block, from, to) {
      drawGumbel(seed, index, block * tileDraws + from, held[tile]!.subarray(from, to))
    },
    gumbel: (tile) => held[tile]!,
    begin(parameters) {
      tally = emptyTally(parameters)
      count = countDraws(parameters, tally)
    },
    add(tiles, draws) {
      const gumbel = tiles.map((tile) => held[tile]!)
      count(gumbel, 0, draws)
      countNoise(gumbel, 0, draws, tally)
    },
    finish: () => structuredClone(tally),
  }
}
