/** Two 32-bit words: a key, a counter or a block of random bits. */
export type Words = readonly [number, number]

const rotations = [13, 15, 26, 6, 17, 29, 16, 24] as const

const rotateLeft = (word: number, by: number) => (word << by) | (word >>> (32 - by))

/**
 * Threefry-2x32 with 20 rounds: the bits that belong to a counter under a key, both unsigned.
 *
 * A counter-based generator has no state to advance: any draw can be had alone, in any order, on any thread.
 * (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011)
 */
export function threefry2x32(key: Words, counter: Words): [number, number] {
  const keys = [key[0], key[1], 0x1bd11bda ^ key[0] ^ key[1]]
  let first = (counter[0] + key[0]) | 0
  let second = (counter[1] + key[1]) | 0
  for (let group = 0; group < 5; group++) {
    for (let round = 0; round < 4; round++) {
      first = (first + second) | 0
      second = rotateLeft(second, rotations[(group % 2) * 4 + round]!) ^ first
    }
    first = (first + keys[(group + 1) % 3]!) | 0
    second = (second + keys[(group + 2) % 3]! + group + 1) | 0
  }
  return [first >>> 0, second >>> 0]
}

/** The key of one class's own stream under a seed: jax.random.fold_in(jax.random.key(seed), index). */
export const streamKey = (seed: number, index: number): Words => threefry2x32([0, seed], [0, index])

/** The 32 random bits of one draw of a stream, unsigned: jax.random.bits(key, …)[draw]. Draws count from 0. */
export function randomBits(key: Words, draw: number): number {
  const [first, second] = threefry2x32(key, [Math.floor(draw / 2 ** 32), draw >>> 0])
  return (first ^ second) >>> 0
}
