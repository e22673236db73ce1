import { gaussLegendre } from '../transform/gaussLegendre'
import type { Objective } from './objective'

/** A point of the edge from corner j (share 0) to corner i (share 1), and what f does along it. */
function edge(objective: Objective, classes: number, i: number, j: number) {
  const shares = new Float64Array(classes)
  const gradient = new Float64Array(classes)
  const at = (share: number) => {
    shares.fill(0)
    shares[i] = share
    shares[j]! += 1 - share
    return shares
  }
  return {
    value: (share: number) => objective.value(at(share)),
    /** (∂ᵢ − ∂ⱼ)f: how f rises as share passes from j to i */
    slope(share: number) {
      objective.gradient(at(share), gradient)
      return gradient[i]! - gradient[j]!
    },
  }
}

/**
 * Bᵢⱼ = ∫₀¹ (f(s eᵢ + (1 − s) eⱼ) − f(nearer corner)) / (s(1 − s)) ds: what draws between i and j add to E f(z̃) − E f(D).
 * 0 for f linear, −2 for f = ‖z − t‖².
 */
export function edgeGap(objective: Objective, classes: number, i: number, j: number): number {
  const { value } = edge(objective, classes, i, j)
  const [low, high] = [value(0), value(1)]
  const from = (share: number, corner: number) => (value(share) - corner) / (share * (1 - share))
  return (
    gaussLegendre((share) => from(share, low), 0, 0.5, 1 / 16) +
    gaussLegendre((share) => from(share, high), 0.5, 1, 1 / 16)
  )
}

/** The slope of E f(z̃) in τ at τ = 0, Σ_{i<j} πᵢπⱼBᵢⱼ: only draws whose two best scores lie close feel a small τ. */
export function gapSlopeAtZeroTemperature(objective: Objective, probabilities: ArrayLike<number>): number {
  const classes = probabilities.length
  let sum = 0
  for (let i = 1; i < classes; i++)
    for (let j = 0; j < i; j++)
      if (probabilities[i]! * probabilities[j]! > 0)
        sum += probabilities[i]! * probabilities[j]! * edgeGap(objective, classes, i, j)
  return sum
}

/** What the two relaxed estimators of one logit's derivative tend to as τ → 0. */
export interface ZeroTemperatureLimits {
  /** lim E g: the exact derivative for the pathwise gradient, trapezoid rules for the straight-through one. */
  pathwiseMean: number
  straightThroughMean: number
  /** lim τ·Var g: the variance grows as this over τ. */
  pathwiseVariance: number
  straightThroughVariance: number
}

/** The limits for logit i (edge integrals; Shekhovtsov 2023 studies the same limit of the straight-through estimator). */
export function zeroTemperatureLimits(
  objective: Objective,
  probabilities: ArrayLike<number>,
  i: number,
): ZeroTemperatureLimits {
  const limits = { pathwiseMean: 0, straightThroughMean: 0, pathwiseVariance: 0, straightThroughVariance: 0 }
  for (let j = 0; j < probabilities.length; j++) {
    if (j === i) continue
    const weight = probabilities[i]! * probabilities[j]!
    const { value, slope } = edge(objective, probabilities.length, i, j)
    const ends = [slope(0), slope(1)] as const
    limits.pathwiseMean += weight * (value(1) - value(0))
    limits.straightThroughMean += (weight * (ends[0] + ends[1])) / 2
    limits.pathwiseVariance +=
      weight * gaussLegendre((share) => share * (1 - share) * slope(share) ** 2, 0, 1, 1 / 8)
    limits.straightThroughVariance += (weight * (ends[0] ** 2 + ends[1] ** 2)) / 12
  }
  return limits
}
