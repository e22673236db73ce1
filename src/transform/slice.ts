import { logSumExp, sigmoid } from './softmax'

/**
 * Where z₁ jumps from 0 to 1 as θ₁ moves over one draw's noise, the other logits as they are: max_{k≠1}(θₖ + γₖ) − γ₁.
 * −∞ where no other class can win. Over draws these places follow a logistic distribution about log Σ_{k≠1} e^{θₖ}.
 * @param logits θ, K numbers; the first is not read
 * @param gamma γ of the draw, K numbers
 */
export function jumpLocation(logits: ArrayLike<number>, gamma: ArrayLike<number>): number {
  let highest = -Infinity
  for (let k = 1; k < logits.length; k++) highest = Math.max(highest, logits[k]! + gamma[k]!)
  return highest - gamma[0]!
}

/**
 * Where z̃₁ passes ½ as θ₁ moves: τ log Σ_{k≠1} e^{(θₖ + γₖ)/τ} − γ₁. About this place it is a logistic rise of width τ,
 * and with τ → 0 the place becomes that of the jump.
 * @param temperature τ > 0
 */
export function sigmoidCentre(
  logits: ArrayLike<number>,
  gamma: ArrayLike<number>,
  temperature: number,
  scores: Float64Array = new Float64Array(logits.length - 1),
): number {
  for (let k = 1; k < logits.length; k++) scores[k - 1] = logits[k]! + gamma[k]!
  return logSumExp(scores, temperature) - gamma[0]!
}

/** z̃₁ at θ₁, of a draw whose rise has its centre there: the first entry of softmax((θ + γ)/τ). */
export const relaxedAt = (theta: number, centre: number, temperature: number): number =>
  sigmoid((theta - centre) / temperature)

/** ∂z̃₁/∂θ₁ = z̃₁(1 − z̃₁)/τ (Jang et al. 2017, §2.1), a hill of height 1/(4τ) and area 1. */
export function relaxedSlopeAt(theta: number, centre: number, temperature: number): number {
  const share = relaxedAt(theta, centre, temperature)
  return (share * (1 - share)) / temperature
}

/** π₁ at θ₁, the mean of z₁ over all noise: e^{θ₁}/(e^{θ₁} + Σ_{k≠1} e^{θₖ}); its slope is π₁(1 − π₁). */
export function expectedAt(theta: number, logits: ArrayLike<number>): number {
  const others = Float64Array.from({ length: logits.length - 1 }, (_, k) => logits[k + 1]!)
  return sigmoid(theta - logSumExp(others))
}
