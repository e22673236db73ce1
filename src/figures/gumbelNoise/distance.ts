/** Total variation ½ Σ |pₖ − qₖ| between two laws: by how much they differ, at most, in the chance of any event. */
export const totalVariation = (p: ArrayLike<number>, q: ArrayLike<number>): number =>
  Array.from(p).reduce((sum, chance, k) => sum + Math.abs(chance - q[k]!), 0) / 2

/**
 * The distance that the shares of N exact draws have from π on average: Σ √(πₖ(1 − πₖ)/(2π N)) (that last π the number),
 * each share being nearly normal. What is measured below it says nothing.
 */
export const chanceDistance = (probabilities: readonly number[], draws: number): number =>
  probabilities.reduce((sum, p) => sum + Math.sqrt((p * (1 - p)) / (2 * Math.PI * draws)), 0)
