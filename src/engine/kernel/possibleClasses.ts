import { cellGrid, type RelaxationParameters } from '../tile'

/**
 * The classes with π > 0, which alone the SIMD kernel works on: none of its numbers is infinite then, and what cannot
 * be drawn is 0 by construction.
 */
export interface PossibleClasses {
  /** Their indices, ascending. */
  indices: readonly number[]
  /** Their log π, float64. */
  logits: Float64Array
  /** Their corners from the middle of the projection's square: 4·(x − ½) and 4·(y − ½). Empty without a projection. */
  across: readonly number[]
  up: readonly number[]
  /** Of every class its place in `indices`, −1 where π = 0. */
  placeOf: readonly number[]
}

export function possibleClasses({ probabilities, projection }: RelaxationParameters): PossibleClasses {
  const indices = probabilities.flatMap((probability, k) => (probability > 0 ? [k] : []))
  // Shares come 64-fold.
  const scale = cellGrid / 64
  return {
    indices,
    logits: Float64Array.from(indices, (k) => Math.log(probabilities[k]!)),
    across: projection ? indices.map((k) => scale * (projection[2 * k]! - 0.5)) : [],
    up: projection ? indices.map((k) => scale * (projection[2 * k + 1]! - 0.5)) : [],
    placeOf: probabilities.map((_, k) => indices.indexOf(k)),
  }
}
