import { concreteMean } from '../transform/concreteMean'
import { logProbabilities } from '../transform/gumbelSoftmax'
import { atUnitScale } from '../transform/noiseScale'

/** How far the exact mean of z̃ lies from π, in the class where it lies farthest: chance has no say in it. */
export interface MeanDrift {
  index: number
  /** E z̃ₖ − πₖ */
  distance: number
}

/** A sentence of three decimals shows no smaller difference. */
export const leastDrift = 0.0005

/** Where the exact mean of z̃ lies farthest from π; without noise, z̃ is taken at a hardly noticeable one. */
export function meanDrift(pi: readonly number[], temperature: number, scale = 1): MeanDrift {
  const unit = atUnitScale(logProbabilities(pi), temperature, Math.max(scale, 1e-3))
  const exact = concreteMean(unit.logits, unit.temperature)
  const distances = pi.map((probability, k) => exact[k]! - probability)
  const farthest = Math.max(...distances.map(Math.abs))
  const index = distances.findIndex((distance) => Math.abs(distance) === farthest)
  return { index, distance: distances[index]! }
}
