import { gumbelCdf } from '../noise/gumbel'
import { gaussLegendre } from './gaussLegendre'
import { logSumExp } from './softmax'

/** P(argminₖ ξₖ/πₖ = j) = πⱼ/Σₖ πₖ, for weights that need not sum to 1; the winning time is Exp(Σₖ πₖ), apart from who wins. */
export function categoricalProbabilities(weights: ArrayLike<number>): Float64Array {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  return Float64Array.from(weights, (weight) => weight / total)
}

/**
 * P(the first to arrive are these runners, in this order) = ∏ₘ π_σ(m)/Σ_{r ≥ m} π_σ(r), the others later in any order:
 * after each arrival the race begins anew among those left (Plackett 1975; Luce 1959). Of two it is πᵢπⱼ/(1 − πᵢ). It is
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

/** A distribution of noise on the line; outside [from, to] it has no mass worth counting, and inside it is smooth. */
export interface NoiseDistribution {
  density: (value: number) => number
  cdf: (value: number) => number
  from: number
  to: number
}

/**
 * P(argmaxₖ (logitsₖ + noiseₖ) = j) under independent noise of any distribution: what the lottery would give instead of π when the
 * noise is not Gumbel. Quadrature to about 1e-12; an edge of the distribution at `from` or `to` may be sharp.
 */
export function argmaxProbabilities(
  distribution: NoiseDistribution,
  logits: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(logits, (own, j) => {
    if (own === -Infinity) return 0
    const rivals = Array.from(logits).filter((logit, k) => k !== j && logit > -Infinity)
    const won = (value: number) =>
      rivals.reduce(
        (product, rival) => product * distribution.cdf(value + own - rival),
        distribution.density(value),
      )
    // Where the winner stands level with an edge of a rival's distribution, the integrand has a corner: no panel crosses it.
    const corners = rivals.flatMap((rival) => [
      distribution.from + rival - own,
      distribution.to + rival - own,
    ])
    const edges = [
      distribution.from,
      distribution.to,
      ...corners.filter((at) => at > distribution.from && at < distribution.to),
    ].sort((a, b) => a - b)
    return edges.slice(1).reduce((sum, to, panel) => sum + gaussLegendre(won, edges[panel]!, to), 0)
  })
}
