import { referenceKernel } from './kernel/referenceKernel'
import { simdKernel } from './kernel/simdKernel'
import type { TileKernel } from './tile'

/** The SIMD kernel, or the readable reference where WebAssembly SIMD is missing or refused. */
export const chooseKernel = async (maxTiles: number): Promise<TileKernel> =>
  (await simdKernel(maxTiles)) ?? referenceKernel(maxTiles)
