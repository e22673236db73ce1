/** One class, as a runner and as a score. */
export interface Entrant {
  name: string
  /** ξ and ξ/π; the latter is ∞ where π = 0 */
  noise: number
  time: number
  /** log π, −∞ where π = 0; the score is log π + γ */
  logit: number
  score: number
  /** Time, score, log π and γ in words */
  texts: { time: string; score: string; logit: string; gumbel: string }
}
