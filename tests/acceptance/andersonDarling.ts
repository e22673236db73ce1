import { upperGamma } from '../../src/statistics/incompleteGamma'

/**
 * Anderson–Darling test of Uniform(0, 1), which weighs the tails. A² is Σ χ²₁/(j(j + 1)) in the limit (Anderson, Darling
 * 1952), whose upper tail is that of its greatest term times ∏_{j ≥ 2} (1 − 2/(j(j + 1)))^(−½) = √3: p = √3·P(χ²₁ > 2A²),
 * within 15 % from p = 0.05 down, and too large above.
 */
export function andersonDarling(uniforms: Float64Array): { statistic: number; p: number } {
  const sorted = Float64Array.from(uniforms).sort()
  const n = sorted.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += (2 * i + 1) * (Math.log(sorted[i]!) + Math.log1p(-sorted[n - 1 - i]!))
  const statistic = -n - sum / n
  return {
    statistic,
    p: Number.isNaN(statistic) ? 0 : Math.min(1, Math.sqrt(3) * upperGamma(0.5, statistic)),
  }
}
