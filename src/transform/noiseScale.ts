import { argmax } from './gumbelMax'
import { softmax } from './softmax'

/** Noise of a smaller scale changes no float64, and temperatures divided by it would overflow. */
const smallestScale = 1e-30

/**
 * Where noise of scale s > 0 is added, softmax((log π + s·γ)/τ) is the sample softmax((log π/s + γ)/(τ/s)) of unit scale,
 * with the same γ: whatever is known of logits and temperature holds for logits/s and τ/s.
 *
 * @param logits log π, K numbers; −∞ stays −∞
 * @param scale s > 0
 */
export const atUnitScale = (
  logits: ArrayLike<number>,
  temperature: number,
  scale: number,
): { logits: Float64Array; temperature: number } => {
  // The greatest is taken to 0, so that a small scale leads to large negative numbers and never to ∞ − ∞.
  const highest = Math.max(...Array.from(logits))
  const divisor = Math.max(scale, smallestScale)
  return {
    logits: Float64Array.from(logits, (logit) => (logit - highest) / divisor),
    temperature: temperature / divisor,
  }
}

/**
 * P(argmaxₖ (log πₖ + s·γₖ) = j) = πⱼ^{1/s}/Σₖ πₖ^{1/s} of every class. At s = 0 the class of the greatest π wins every time,
 * the lower index on a tie.
 *
 * @param scale s ≥ 0
 */
export function scaledProbabilities(logits: ArrayLike<number>, scale: number): Float64Array {
  if (scale > 0) {
    const powers = atUnitScale(logits, 1, scale).logits
    softmax(powers, 1)
    return powers
  }
  const certain = new Float64Array(logits.length)
  certain[argmax(logits)] = 1
  return certain
}
