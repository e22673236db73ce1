import { gaussianObjectives } from '../../engine/experiments/gaussian'
import { normalAt } from '../../noise/normal'
import type { Parameters } from '../../state/parameters'
import { gaussian } from '../../transform/gaussian'

/** One draw on its way through the graph, forward and back. */
export interface GaussianPoint {
  epsilon: number
  /** σε */
  product: number
  x: number
  value: number
  /** f′(x), which is ∂f/∂μ too; and f′(x)·ε = ∂f/∂σ */
  slope: number
  byDeviation: number
}

/** The draw looked at at these parameters, with the f chosen. */
export function gaussianPoint({ seed, draw, mu, sigma, fx }: Parameters): GaussianPoint {
  const objective = gaussianObjectives[fx]
  const epsilon = normalAt([0, seed], draw)
  const x = gaussian(epsilon, mu, sigma)
  const slope = objective.slope(x)
  return {
    epsilon,
    product: sigma * epsilon,
    x,
    value: objective.value(x),
    slope,
    byDeviation: slope * epsilon,
  }
}
