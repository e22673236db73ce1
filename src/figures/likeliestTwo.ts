import { favourite } from './favourite'

/** Indices of the two most probable classes, the lower one first on a tie. */
export function likeliestTwo(probabilities: readonly number[]): readonly [number, number] {
  const first = favourite(probabilities)
  return [first, favourite(probabilities.map((probability, k) => (k === first ? -1 : probability)))]
}
