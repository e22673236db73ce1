import { logit, sigmoid } from './softmax'

/**
 * The exact distribution of a pair, for every number of classes: the share r = z̃ᵢ/(z̃ᵢ + z̃ⱼ) is
 * sigmoid((log πᵢ − log πⱼ + Λ)/τ) with Λ ~ Logistic(0, 1), a difference of two Gumbels (Maddison et al. 2017, app. B).
 * For K = 2 it is the distribution of z̃₁ itself. `logRatio` is log πᵢ − log πⱼ throughout; it may be ±∞ (one π is 0).
 */

/** P(log-odds of r ≤ logOdds) = sigmoid(τ·logOdds − logRatio). */
export function logOddsCdf(logOdds: number, logRatio: number, temperature: number): number {
  // A class that never wins puts all the mass at −∞ or +∞, where ∞ − ∞ must not be formed.
  if (Math.abs(logRatio) === Infinity) return logRatio < 0 || logOdds === Infinity ? 1 : 0
  return sigmoid(temperature * logOdds - logRatio)
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
