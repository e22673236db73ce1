import { exponential } from './exponential'
import { randomBits, streamKey } from './threefry'
import { uniform } from './uniform'

/** Streams of classes begin at 0; those of replicates lie beyond all that anything else of a seed reads. */
const firstReplicateStream = 2 ** 16

/** Most replicates of one draw; replicate r of draw n is draw 128·n + r of its stream. */
export const mostReplicates = 128

/**
 * ξ of a class for a draw's first `count` replicates: noise drawn again beside the draw's own, from stream 2¹⁶ + index of
 * the same seed, so that it is independent of every γ on the page. More replicates extend the noise.
 *
 * @param count 1 … 128
 */
export function drawReplicates(
  seed: number,
  index: number,
): (draw: number, count: number, into: Float64Array, at: number) => void {
  const key = streamKey(seed, firstReplicateStream + index)
  return (draw, count, into, at) => {
    for (let r = 0; r < count; r++)
      into[at + r] = exponential(uniform(randomBits(key, draw * mostReplicates + r)))
  }
}
