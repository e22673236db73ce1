import type { NoiseKey } from '../../noise/noise'
import { blocksOf, drawsInBlock, type NoiseMemory } from '../rememberNoise'
import type { TileKernel } from '../tile'

/** What an experiment runs over: noise by its key, and parameters. */
export interface ExperimentInput<Parameters> {
  noise: NoiseKey
  parameters: Parameters
}

/** A pass over the noise that yields wherever a newer question may take over. */
export type Experiment<Parameters, Measurement> = (
  question: ExperimentInput<Parameters>,
  kernel: TileKernel,
  memory: NoiseMemory,
) => Generator<void, Measurement>

/** Worker w of W takes every W-th block of draws, beginning with block w. */
export interface Shard {
  index: number
  of: number
}

/** Counts draws `from` … `to` − 1; `gumbel` holds one array of γ a class. */
export type CountDraws = (gumbel: readonly Float32Array[], from: number, to: number) => void

/** Draws between two chances for a newer question to take over. */
const drawsAtOnce = 8192

/** Leads all draws of a key past a counter, block by block, so that memory stays bounded whatever N is. */
export function* countBlocks(
  key: NoiseKey,
  kernel: TileKernel,
  memory: NoiseMemory,
  count: CountDraws,
): Generator<void, void> {
  for (let block = 0; block < blocksOf(key.draws); block++) {
    const draws = drawsInBlock(key.draws, block)
    const tiles = memory.block(key, block, draws)
    const gumbel = tiles.map((tile) => kernel.gumbel(tile))
    for (let from = 0; from < draws; from += drawsAtOnce) {
      count(gumbel, from, Math.min(draws, from + drawsAtOnce))
      yield
    }
  }
}
