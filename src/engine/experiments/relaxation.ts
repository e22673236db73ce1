import type { Question, Shard } from '../protocol'
import { blocksOf, drawsInBlock, type NoiseMemory } from '../rememberNoise'
import type { RelaxationTally, TileKernel } from '../tile'

/**
 * Gumbel-Max and Gumbel-Softmax over the same noise: counts of winners and of relaxed samples.
 *
 * Yields after each block of draws, where a newer question may take its place.
 */
export function* relaxation(
  { noise, parameters }: Question<'relaxation'>,
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

const added = <A extends Uint32Array | Float64Array>(a: A, b: A): A => {
  for (let i = 0; i < a.length; i++) a[i]! += b[i]!
  return a
}

/** The tally of the draws of both, in the place of the first. */
export function mergeTallies(a: RelaxationTally, b: RelaxationTally): RelaxationTally {
  return {
    draws: a.draws + b.draws,
    winners: added(a.winners, b.winners),
    sum: added(a.sum, b.sum),
    sumOfSquares: added(a.sumOfSquares, b.sumOfSquares),
    corners: added(a.corners, b.corners),
    histogram: added(a.histogram, b.histogram),
    pairHistogram: added(a.pairHistogram, b.pairHistogram),
    cells: added(a.cells, b.cells),
    noise: {
      min: Math.min(a.noise.min, b.noise.min),
      max: Math.max(a.noise.max, b.noise.max),
      sum: a.noise.sum + b.noise.sum,
    },
  }
}
