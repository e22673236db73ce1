/**
 * f(z) = ½‖z − t‖² on the simplex: what the learners minimise. For two classes it is (z₁ − t₁)². Curved, so that no
 * corner is as good as the point t inside, though only corners can be drawn.
 */
export function halfSquaredDistance(point: ArrayLike<number>, target: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < target.length; k++) sum += (point[k]! - target[k]!) ** 2
  return sum / 2
}

/** f(eₖ) of every class: the values that a draw of the categorical can have. */
export function cornerValues(target: ArrayLike<number>): Float64Array {
  let square = 0
  for (let k = 0; k < target.length; k++) square += target[k]! ** 2
  return Float64Array.from(target, (share) => (1 - 2 * share + square) / 2)
}

/** E f(z) = Σ πₖ f(eₖ), the loss that counts. */
export function discreteLoss(probabilities: ArrayLike<number>, target: ArrayLike<number>): number {
  const values = cornerValues(target)
  return values.reduce((sum, value, k) => sum + value * probabilities[k]!, 0)
}
