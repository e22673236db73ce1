import { possibleClasses } from '../../transform/gumbelMax'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { atUnitScale } from '../../transform/noiseScale'
import type { RelaxationParameters } from '../tile'

/** Scales below this are taken as this: z̃ moves by less than 16e-6/τ, and log π/s stays a number in float32. */
const leastScale = 1e-6

export const kernelScale = (scale: number): number => Math.max(scale, leastScale)

/**
 * The classes with π > 0, which alone the SIMD kernel works on: none of its numbers is infinite then, and what cannot
 * be drawn is 0 by construction.
 */
export interface KernelClasses {
  /** Their indices, ascending. */
  indices: readonly number[]
  /** Their logits, float64, for noise of unit scale: log π, or log π/s where the noise has scale s > 0 (`atUnitScale`). */
  logits: Float64Array
  /** Of every class its place in `indices`, −1 where π = 0. */
  placeOf: readonly number[]
}

export function kernelClasses({ probabilities, scale = 1 }: RelaxationParameters): KernelClasses {
  const all = logProbabilities(probabilities)
  const indices = possibleClasses(all)
  const logits = Float64Array.from(indices, (k) => all[k]!)
  return {
    indices,
    logits: scale === 1 || scale === 0 ? logits : atUnitScale(logits, 1, kernelScale(scale)).logits,
    placeOf: probabilities.map((_, k) => indices.indexOf(k)),
  }
}
