import { relaxation } from '../../../src/engine/experiments/relaxation'
import { simdKernel } from '../../../src/engine/kernel/simdKernel'
import { blocksOf, drawsInBlock, rememberNoise } from '../../../src/engine/rememberNoise'
import { type RelaxationTally, type TileKernel, tilesPerWorker } from '../../../src/engine/tile'
import type { NoiseKey } from '../../../src/noise/noise'

/** The lab's own engine on one thread, by the modules that its worker runs. */
export interface BenchedEngine {
  /** γ, one array a class, copies. */
  gumbel(key: NoiseKey): Float32Array[]
  drawNoise(key: NoiseKey): void
  /** All that the lab counts of a question: what peers count, and winners, sums and corners too. */
  count(key: NoiseKey, probabilities: readonly number[], temperature: number): RelaxationTally
}

/** Throws where WebAssembly SIMD is missing: there would be nothing to measure. */
export async function requireSimd(maxTiles: number): Promise<TileKernel> {
  const kernel = await simdKernel(maxTiles)
  if (!kernel) throw new Error('no WebAssembly SIMD here')
  return kernel
}

export async function startBenchedEngine(): Promise<BenchedEngine> {
  const kernel = await requireSimd(tilesPerWorker(2))
  const memory = rememberNoise(kernel)
  return {
    gumbel(key) {
      const { gumbel } = memory.noise(key)
      return Array.from({ length: key.classes }, (_, k) => gumbel.slice(k * key.draws, (k + 1) * key.draws))
    },
    drawNoise(key) {
      for (let block = 0; block < blocksOf(key.draws); block++)
        memory.block(key, block, drawsInBlock(key.draws, block))
    },
    count(noise, probabilities, temperature) {
      const parameters = { probabilities, temperature, axis: 'share', pair: null, projection: null } as const
      const question = { experiment: 'relaxation', noise, parameters } as const
      const pass = relaxation(question, kernel, memory, { index: 0, of: 1 })
      let step = pass.next()
      while (!step.done) step = pass.next()
      return step.value
    },
  }
}
