/** E z̃ₖ ≈ πₖ + (π²/6)·τ²·πₖ·(Σᵢ πᵢ² − πₖ) for small τ (π² the number's square); the error is of order τ³. */
export function coldMean(probabilities: ArrayLike<number>, temperature: number): Float64Array {
  const meetings = Array.from(probabilities).reduce((sum, probability) => sum + probability ** 2, 0)
  const curvature = (Math.PI ** 2 / 6) * temperature ** 2
  return Float64Array.from(
    probabilities,
    (probability) => probability * (1 + curvature * (meetings - probability)),
  )
}

/** E z̃ₖ ≈ 1/K + (log πₖ − mean of log π)/(K·τ) for large τ, every πₖ > 0; the error is of order τ⁻². */
export function hotMean(logits: ArrayLike<number>, temperature: number): Float64Array {
  const mean = Array.from(logits).reduce((sum, logit) => sum + logit, 0) / logits.length
  return Float64Array.from(logits, (logit) => (1 + (logit - mean) / temperature) / logits.length)
}
