import { sigmoid } from './softmax'

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
