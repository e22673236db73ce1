import { softmax } from './softmax'

/** log π, the logits of a categorical distribution; π need not sum to 1, and π = 0 gives −∞. */
export const logProbabilities = (weights: ArrayLike<number>): Float64Array =>
  Float64Array.from(weights, (weight) => Math.log(weight))

/** z̃ = softmax((logits + scale·γ)/τ) of one draw; scale 1 in Jang et al. 2017, eq. 2, and Maddison et al. 2017, §3.2. */
export function relaxedSample(
  gumbelNoise: ArrayLike<number>,
  logits: ArrayLike<number>,
  temperature: number,
  scale = 1,
): Float64Array {
  const scores = Float64Array.from(logits, (logit, k) => logit + scale * gumbelNoise[k]!)
  softmax(scores, temperature)
  return scores
}

/** ∂z̃ᵢ/∂θⱼ = z̃ᵢ(δᵢⱼ − z̃ⱼ)/τ, row i at i·K: the derivative with respect to the logits (Jang et al. 2017, §2.1). */
export function logitJacobian(relaxed: ArrayLike<number>, temperature: number): Float64Array {
  const classes = relaxed.length
  const jacobian = new Float64Array(classes * classes)
  for (let i = 0; i < classes; i++) {
    // 1 − z̃ᵢ is 0 once z̃ᵢ rounds to 1; the sum of the others is not.
    let others = 0
    for (let j = 0; j < classes; j++) {
      if (j === i) continue
      others += relaxed[j]!
      jacobian[i * classes + j] = (-relaxed[i]! * relaxed[j]!) / temperature
    }
    jacobian[i * classes + i] = (relaxed[i]! * others) / temperature
  }
  return jacobian
}

/** ∂z̃ᵢ/∂τ = z̃ᵢ (Σₖ z̃ₖ xₖ − xᵢ)/τ², where x = logits + γ are the scores that gave z̃. */
export function temperatureDerivative(
  relaxed: ArrayLike<number>,
  scores: ArrayLike<number>,
  temperature: number,
): Float64Array {
  // A class of probability 0 has score −∞ and weight 0: it adds nothing, and 0·∞ must not be formed.
  let mean = 0
  for (let k = 0; k < relaxed.length; k++) if (relaxed[k]! > 0) mean += relaxed[k]! * scores[k]!
  return Float64Array.from(relaxed, (z, i) => (z > 0 ? (z * (mean - scores[i]!)) / temperature ** 2 : 0))
}
