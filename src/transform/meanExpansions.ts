/** E z̃ₖ ≈ πₖ + (π²/6)·τ²·πₖ·(Σᵢ πᵢ² − πₖ) for small τ (π² the number's square); the error is of order τ³. */
export function meanSmallTau(probabilities: ArrayLike<number>, temperature: number): Float64Array {
  const collisionProbability = Array.from(probabilities).reduce(
    (sum, probability) => sum + probability ** 2,
    0,
  )
  const curvature = (Math.PI ** 2 / 6) * temperature ** 2
  return Float64Array.from(
    probabilities,
    (probability) => probability * (1 + curvature * (collisionProbability - probability)),
  )
}

/** E z̃ₖ ≈ 1/K + (log πₖ − mean of log π)/(K·τ) for large τ, every πₖ > 0; the error is of order τ⁻². */
export function meanLargeTau(logits: ArrayLike<number>, temperature: number): Float64Array {
  const mean = Array.from(logits).reduce((sum, logit) => sum + logit, 0) / logits.length
  return Float64Array.from(logits, (logit) => (1 + (logit - mean) / temperature) / logits.length)
}

/** E z̃₁ of two classes at τ = 1, a(a − 1 − log a)/(a − 1)² with a = π₁/π₂ > 0: ∫₀¹ au/(au + 1 − u) du. */
export function meanTwoClassesTauOne(odds: number): number {
  const away = odds - 1
  // Near a = 1 the fraction is 0/0; what the series leaves out is below 1e-9 there.
  if (Math.abs(away) < 1e-2)
    return 1 / 2 + away / 6 - away ** 2 / 12 + away ** 3 / 20 - away ** 4 / 30 + away ** 5 / 42
  return (odds * (away - Math.log(odds))) / away ** 2
}
