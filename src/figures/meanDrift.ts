import { concreteMean, roughly } from '../transform/concreteMean'
import { logProbabilities } from '../transform/gumbelSoftmax'
import { atUnitScale } from '../transform/noiseScale'

/** How far the mean of z̃ by its distribution lies from π, in the class where it lies farthest: chance has no say in it. */
export interface MeanDrift {
  index: number
  /** E z̃ₖ − πₖ */
  distance: number
}

/** A sentence of three decimals shows no smaller difference. */
export const leastDrift = 0.0005

/** More than rounding and quadrature add to a distance. */
const negligible = 1e-5

/**
 * Where the mean of z̃ lies farthest from π, of classes equally far one whose mean lies below; within 1e-6. Without noise,
 * z̃ is taken at a hardly noticeable one.
 */
export function meanDrift(pi: readonly number[], temperature: number, scale = 1): MeanDrift {
  const unit = atUnitScale(logProbabilities(pi), temperature, Math.max(scale, 1e-3))
  const means = concreteMean(unit.logits, unit.temperature, roughly)
  const distances = pi.map((probability, k) => means[k]! - probability)
  const apart = distances.map((distance) => Math.abs(distance - negligible))
  const index = apart.indexOf(Math.max(...apart))
  return { index, distance: distances[index]! }
}
