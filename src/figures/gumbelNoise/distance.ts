/**
 * The distance that the shares of N exact draws have from π on average: Σ √(πₖ(1 − πₖ)/(2π N)) (that last π the number),
 * each share being nearly normal. What is measured below it says nothing.
 */
export const chanceDistance = (probabilities: readonly number[], draws: number): number =>
  probabilities.reduce((sum, p) => sum + Math.sqrt((p * (1 - p)) / (2 * Math.PI * draws)), 0)
