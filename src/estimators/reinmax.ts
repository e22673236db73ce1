import { addSoftmaxVjp } from '../transform/softmax'
import { cornerGradients, type Objective } from './objective'

/**
 * Adds ĝ = 2 J((π + D)/2) v − ½ J(π) v, J(w) = diag(w) − wwᵀ, D the winner as a one-hot vector and v = ∇f(D).
 * Works on the classes `from` … `from` + π.length − 1 of `gradient` and `into`.
 */
export function addReinmaxVjp(
  winner: number,
  probabilities: ArrayLike<number>,
  gradient: ArrayLike<number>,
  into: Float64Array,
  from = 0,
): void {
  const classes = probabilities.length
  const slope = Float64Array.from({ length: classes }, (_, k) => gradient[from + k]!)
  const middle = Float64Array.from(probabilities, (own, k) => (own + (k === winner ? 1 : 0)) / 2)
  const estimate = new Float64Array(classes)
  addSoftmaxVjp(middle, slope, 1, estimate, 2)
  addSoftmaxVjp(probabilities, slope, 1, estimate, -1 / 2)
  for (let k = 0; k < classes; k++) into[from + k]! += estimate[k]!
}

/**
 * The ReinMax gradient of each class that may be drawn, row k at k·K: straight-through to second order, by Heun's method
 * (Liu, Dong, Liu, Yu, Gao, NeurIPS 2023, arXiv 2304.08612). It has no temperature. Unbiased for every quadratic f, biased
 * for others.
 *
 * @param probabilities π, K numbers that sum to 1
 */
export function reinmax(objective: Objective, probabilities: ArrayLike<number>): Float64Array {
  const classes = probabilities.length
  const gradients = cornerGradients(objective, classes)
  const estimates = new Float64Array(classes * classes)
  for (let k = 0; k < classes; k++) {
    const row = k * classes
    addReinmaxVjp(
      k,
      probabilities,
      gradients.subarray(row, row + classes),
      estimates.subarray(row, row + classes),
    )
  }
  return estimates
}
