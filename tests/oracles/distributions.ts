import { cornerValues, type Objective } from '../../src/estimators/objective'
import { gumbelCdf } from '../../src/noise/gumbel'
import { logOddsCdf } from '../../src/transform/concreteMarginals'
import { logit, logSumExp, sigmoid, softmax } from '../../src/transform/softmax'

/** −γ − e^(−γ), the log of the density; finite where the density is 0 in float64. */
export const gumbelLogDensity = (value: number): number => -value - Math.exp(-value)

/** The value with P(γ > value) = v, for v in (0, 1); keeps v = 1e-300 usable. */
export const gumbelInverseSurvival = (v: number): number => -Math.log(-Math.log1p(-v))

/** 12√6·ζ(3)/π³, the skewness of Gumbel(0, 1). */
export const gumbelSkewness = 1.1395470994046486

/** z̃ = softmax((log π − log s)/τ): the way back from `toUniformSimplex`, which carries a uniform point to a Concrete one. */
export function fromUniformSimplex(
  uniform: ArrayLike<number>,
  logits: ArrayLike<number>,
  temperature: number,
): Float64Array {
  const scores = Float64Array.from(logits, (logit, k) =>
    logit === -Infinity ? -Infinity : logit - Math.log(uniform[k]!),
  )
  softmax(scores, temperature)
  return scores
}

/** Density of the log-odds of r: logistic with location logRatio/τ and scale 1/τ, smooth at every τ. */
export const logOddsDensity = (logOdds: number, logRatio: number, temperature: number): number =>
  temperature * sigmoid(temperature * logOdds - logRatio) * sigmoid(logRatio - temperature * logOdds)

/** P(r ≤ share) for a share in [0, 1]. */
export const pairCdf = (share: number, logRatio: number, temperature: number): number =>
  share === 1 ? 1 : logOddsCdf(logit(share), logRatio, temperature)

/** The share that r stays below with probability q in (0, 1): sigmoid((logRatio + logit q)/τ). */
export const pairQuantile = (q: number, logRatio: number, temperature: number): number =>
  sigmoid((logRatio + logit(q)) / temperature)

/** Density of r at a share in (0, 1); for τ < 1 it grows without bound towards 0 and 1. */
export const pairDensity = (share: number, logRatio: number, temperature: number): number =>
  logOddsDensity(logit(share), logRatio, temperature) / (share * (1 - share))

/** P(argminₖ ξₖ/πₖ = j) = πⱼ/Σₖ πₖ, for weights that need not sum to 1; the winning time is Exp(Σₖ πₖ), apart from who wins. */
export function categoricalProbabilities(weights: ArrayLike<number>): Float64Array {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  return Float64Array.from(weights, (weight) => weight / total)
}

/**
 * P(the first to arrive are these runners, in this order) = ∏ₘ π_σ(m)/Σ_{r ≥ m} π_σ(r), the others later in any order:
 * after each arrival the race starts again among those left (Plackett 1975; Luce 1959). Of two it is πᵢπⱼ/(1 − πᵢ). It is
 * the order of the perturbed logits and of z̃, at every τ.
 */
export function orderProbability(weights: ArrayLike<number>, order: readonly number[]): number {
  let left = 0
  for (let k = 0; k < weights.length; k++) if (!order.includes(k)) left += weights[k]!
  let probability = 1
  for (let m = order.length - 1; m >= 0; m--) {
    left += weights[order[m]!]!
    probability *= weights[order[m]!]! / left
  }
  return probability
}

/** P(maxₖ (log πₖ + γₖ) ≤ score): the maximum is Gumbel moved by log Σₖ πₖ, and independent of who attains it. */
export const highestScoreCdf = (score: number, logits: ArrayLike<number>): number =>
  gumbelCdf(score - logSumExp(logits))

/** Density at 0 of the gap between the two best scores, 1 − Σₖ πₖ²: only such near-ties feel a small temperature. */
export const nearTieDensity = (probabilities: ArrayLike<number>): number =>
  1 - Array.from(probabilities).reduce((sum, probability) => sum + probability ** 2, 0)

/** E f(z) = Σ πₖ f(eₖ), the loss that counts: of f nothing but its values at the corners. */
export const discreteLoss = (probabilities: ArrayLike<number>, objective: Objective): number =>
  cornerValues(objective, probabilities.length).reduce((sum, value, k) => sum + value * probabilities[k]!, 0)
