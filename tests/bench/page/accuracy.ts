import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { blocksOf, drawsInBlock } from '../../../src/engine/rememberNoise'
import type { TileKernel } from '../../../src/engine/tile'
import { displaced } from '../displaced'
import { requireSimd } from './engine'

const probabilities = [0.5, 0.3, 0.2]

/** From .02 to 10, as the goal says. */
const temperatures = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

function cellsOf(kernel: TileKernel, tiles: readonly number[], draws: number, temperature: number) {
  kernel.begin({ probabilities, temperature, axis: 'share', pair: null, projection: null })
  kernel.add(tiles, draws)
  return kernel.finish().cells
}

/**
 * At each τ how many of N draws of K = 3 classes the SIMD kernel counts in another cell than float64 does, over the
 * same γ. Compared block by block, so that a draw lost by a cell is seldom made up by one that another cell lost to it.
 */
export async function countDisplaced(draws: number): Promise<{ temperature: number; displaced: number }[]> {
  const simd = await requireSimd(3)
  const reference = referenceKernel(3)
  const [ours, theirs] = [simd, reference].map((kernel) => [0, 1, 2].map(() => kernel.allocate()!))
  const result = temperatures.map((temperature) => ({ temperature, displaced: 0 }))
  for (let block = 0; block < blocksOf(draws); block++) {
    const size = drawsInBlock(draws, block)
    ours!.forEach((tile, k) => {
      simd.draw(tile, 42, k, block, 0, size)
      reference.gumbel(theirs![k]!).set(simd.gumbel(tile))
    })
    for (const row of result)
      row.displaced += displaced(
        cellsOf(simd, ours!, size, row.temperature),
        cellsOf(reference, theirs!, size, row.temperature),
      )
  }
  return result
}
