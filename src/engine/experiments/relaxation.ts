import { blocksOf, drawsInBlock, type NoiseMemory } from '../rememberNoise'
import type { RelaxationParameters, RelaxationTally, TileKernel } from '../tile'
import type { ExperimentInput, Shard } from './experiment'

/**
 * Gumbel-Max and Gumbel-Softmax over the same noise: counts of winners and of relaxed samples.
 *
 * Yields after each block of draws, where a newer question may take its place.
 */
export function* relaxation(
  { noise, parameters }: ExperimentInput<RelaxationParameters>,
  kernel: TileKernel,
  memory: NoiseMemory,
  { index, of }: Shard,
): Generator<void, RelaxationTally> {
  kernel.begin(parameters)
  for (let block = index; block < blocksOf(noise.draws); block += of) {
    const draws = drawsInBlock(noise.draws, block)
    kernel.add(memory.block(noise, block, draws), draws)
    yield
  }
  return kernel.finish()
}
