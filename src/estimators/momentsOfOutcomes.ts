/** Mean and variance of a gradient's K components. */
export interface GradientMoments {
  mean: Float64Array
  variance: Float64Array
}

/**
 * Mean and variance of an estimator that looks at the class drawn and at nothing else: a finite sum. Row k of `gradients`
 * (at k·K) is the estimate for class k; `weights` are π for the distribution, or counts for some draws.
 */
export function momentsOfOutcomes(gradients: ArrayLike<number>, weights: ArrayLike<number>): GradientMoments {
  const classes = weights.length
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  const average = (of: (gradient: number, j: number) => number) =>
    Float64Array.from({ length: classes }, (_, j) => {
      let sum = 0
      for (let k = 0; k < classes; k++) sum += (weights[k]! / total) * of(gradients[k * classes + j]!, j)
      return sum
    })
  const mean = average((gradient) => gradient)
  return { mean, variance: average((gradient, j) => (gradient - mean[j]!) ** 2) }
}
