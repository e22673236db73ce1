import { threefry2x32, type Words } from './threefry'

/** The key of one class's own stream under a seed: jax.random.fold_in(jax.random.key(seed), index). */
export const streamKey = (seed: number, index: number): Words => threefry2x32([0, seed], [0, index])

/** The 32 random bits of one draw of a stream, unsigned: jax.random.bits(key, …)[draw]. Draws count from 0. */
export function randomBits(key: Words, draw: number): number {
  const [first, second] = threefry2x32(key, [Math.floor(draw / 2 ** 32), draw >>> 0])
  return (first ^ second) >>> 0
}
