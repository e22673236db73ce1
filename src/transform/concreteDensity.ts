import { logSumExp, softmax } from './softmax'

/** log (K − 1)! for the K ≤ 16 classes of the lesson: exact factorials. */
function logFactorial(n: number): number {
  let product = 1
  for (let k = 2; k <= n; k++) product *= k
  return Math.log(product)
}

/**
 * Log-density at z̃ of the Concrete distribution with class weights π (need not sum to 1) and temperature τ, with
 * respect to dz̃₁ ⋯ dz̃_{K−1} (Maddison et al. 2017, definition 1; Jang et al. 2017, eq. 3):
 *
 *     log Γ(K) + (K − 1) log τ + Σₖ (log πₖ − (τ + 1) log z̃ₖ) − K·log Σₖ exp(log πₖ − τ log z̃ₖ)
 *
 * It takes log z̃, because a z̃ that has rounded to 0 has lost what its logarithm still knows. A class with πₖ = 0 is left
 * out: the density is that on the face of the others, and −∞ off this face. Where log z̃ₖ = −∞ though πₖ > 0, it is the
 * limit as all such coordinates shrink together: +∞ or −∞, or NaN where that limit is finite and depends on the direction.
 */
export function concreteLogDensity(
  logRelaxed: ArrayLike<number>,
  logits: ArrayLike<number>,
  temperature: number,
): number {
  const terms: number[] = []
  let product = 0
  let shrunk = 0
  for (let k = 0; k < logits.length; k++) {
    if (logits[k] === -Infinity) {
      if (logRelaxed[k]! > -Infinity) return -Infinity
      continue
    }
    if (logRelaxed[k] === -Infinity) shrunk++
    terms.push(logits[k]! - temperature * logRelaxed[k]!)
    product += logits[k]! - (temperature + 1) * logRelaxed[k]!
  }
  const classes = terms.length
  if (shrunk > 0) {
    const order = temperature * (classes - shrunk) - shrunk
    return order === 0 ? Number.NaN : -order * Infinity
  }
  return (
    logFactorial(classes - 1) + (classes - 1) * Math.log(temperature) + product - classes * logSumExp(terms)
  )
}

/**
 * s = softmax(log π − τ log z̃), which is uniform on the simplex when z̃ is Concrete: sₖ = ξₖ/Σⱼ ξⱼ in terms of the
 * exponential race. So the mass of any region of z̃ is the area share of its image in s.
 */
export function toUniformSimplex(
  logRelaxed: ArrayLike<number>,
  logits: ArrayLike<number>,
  temperature: number,
): Float64Array {
  // A class that never wins is not in the race: its −∞ + ∞ must not be formed.
  const scores = Float64Array.from(logits, (logit, k) =>
    logit === -Infinity ? -Infinity : logit - temperature * logRelaxed[k]!,
  )
  softmax(scores, 1)
  return scores
}
