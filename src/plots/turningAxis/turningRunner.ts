/** One class, as a runner and as a perturbed logit. */
export interface TurningRunner {
  name: string
  /** ξ and ξ/π; the latter is ∞ where π = 0 */
  noise: number
  time: number
  /** log π, −∞ where π = 0; the perturbed logit is log π + γ */
  logit: number
  perturbedLogit: number
  /** Time, perturbed logit, log π and γ in words */
  texts: { time: string; perturbedLogit: string; logit: string; gumbel: string }
}
