import type { RelaxationParameters } from '../tile'

/**
 * The classes with π > 0, which alone the SIMD kernel works on: none of its numbers is infinite then, and what cannot
 * be drawn is 0 by construction.
 */
export interface PossibleClasses {
  /** Their indices, ascending. */
  indices: readonly number[]
  /** Their log π, float64. */
  logits: Float64Array
  /** Of every class its place in `indices`, −1 where π = 0. */
  placeOf: readonly number[]
}

export function possibleClasses({ probabilities }: RelaxationParameters): PossibleClasses {
  const indices = probabilities.flatMap((probability, k) => (probability > 0 ? [k] : []))
  return {
    indices,
    logits: Float64Array.from(indices, (k) => Math.log(probabilities[k]!)),
    placeOf: probabilities.map((_, k) => indices.indexOf(k)),
  }
}
