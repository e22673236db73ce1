import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { simdKernel } from '../../../src/engine/kernel/simdKernel'
import {
  type RelaxationParameters,
  type RelaxationTally,
  type TileKernel,
  tileDraws,
} from '../../../src/engine/tile'

const maxTiles = 400

export const simd = (await simdKernel(maxTiles))!
export const reference = referenceKernel(maxTiles)
export const kernels = [simd, reference]

const pools = new Map<TileKernel, number[]>(kernels.map((kernel) => [kernel, []]))

/** The first `count` tiles of a kernel, used again by every test of a file. */
export function tilesOf(kernel: TileKernel, count: number): number[] {
  const pool = pools.get(kernel)!
  while (pool.length < count) pool.push(kernel.allocate()!)
  return pool.slice(0, count)
}

/** The first `draws` draws of `seed` in blocks of tiles. */
export function drawBlocks(kernel: TileKernel, seed: number, classes: number, draws: number): number[][] {
  const blocks = Math.ceil(draws / tileDraws)
  const tiles = tilesOf(kernel, blocks * classes)
  return Array.from({ length: blocks }, (_, block) => {
    const own = tiles.slice(block * classes, (block + 1) * classes)
    own.forEach((tile, index) => {
      kernel.draw(tile, seed, index, block, 0, Math.min(tileDraws, draws - block * tileDraws))
    })
    return own
  })
}

/** What a kernel counts of the first `draws` draws that lie in blocks of tiles. */
export function tallyOf(
  kernel: TileKernel,
  blocks: readonly (readonly number[])[],
  draws: number,
  parameters: RelaxationParameters,
): RelaxationTally {
  kernel.begin(parameters)
  blocks.forEach((tiles, block) => {
    kernel.add(tiles, Math.min(tileDraws, draws - block * tileDraws))
  })
  return kernel.finish()
}

/** How many draws two tables of counts place differently, where each draw is counted once. */
export const displaced = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let differences = 0
  for (let at = 0; at < Math.max(a.length, b.length); at++) differences += Math.abs(a[at]! - b[at]!)
  return differences / 2
}

/** K corners in the square such that none lies on an edge of cells. */
export const polygon = (classes: number): number[] =>
  Array.from({ length: classes }, (_, k) => (2 * Math.PI * k) / classes + 0.3).flatMap((angle) => [
    0.5 + 0.45 * Math.cos(angle),
    0.5 + 0.45 * Math.sin(angle),
  ])

export const total = (counts: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < counts.length; at++) sum += counts[at]!
  return sum
}
