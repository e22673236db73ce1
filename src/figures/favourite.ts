/** Index of the most probable class, the lower one on a tie: who should win most often, not who wins. */
export function favourite(probabilities: readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities))
}
