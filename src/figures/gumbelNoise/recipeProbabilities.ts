import type { NoiseRecipe } from '../../engine/experiments/noiseLab'
import {
  argmaxProbabilities,
  type NoiseDistribution,
  probitChoiceProbabilities,
} from '../../transform/argmaxProbabilities'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { softmaxOf } from '../../transform/softmax'

/** The class probabilities, K of them, that each recipe draws from. */
export type RecipeProbabilities = Record<NoiseRecipe, readonly number[]>

/** u, uniform on (0, 1). */
const uniformDistribution: NoiseDistribution = {
  density: () => 1,
  cdf: (value) => Math.min(1, Math.max(0, value)),
  from: 0,
  to: 1,
}

/**
 * The probabilities with which a recipe of the noise lab draws the K classes: π itself and softmax(π) where the noise is Gumbel's; for
 * uniform and normal noise, which have no formula, by quadrature to 1e-11.
 */
export function recipeProbabilities(
  recipe: NoiseRecipe,
  probabilities: readonly number[],
): readonly number[] {
  switch (recipe) {
    case 'uniform':
      return [...argmaxProbabilities(uniformDistribution, logProbabilities(probabilities))]
    case 'normal':
      return [...probitChoiceProbabilities(logProbabilities(probabilities))]
    case 'gumbel':
      return probabilities
    case 'gumbelOnProbabilities':
      return probabilitiesAsLogits(probabilities)
  }
}

/** softmax(π): the distribution that is drawn from where Gumbel noise is added to π and not to log π. */
export const probabilitiesAsLogits = (probabilities: readonly number[]): number[] => [
  ...softmaxOf(probabilities),
]

/** log(π₍₁₎/π₍₂₎) of the two most probable classes. Above 1, noise that is uniform on (0, 1) never lets another win. */
export function leadOfFavourite(probabilities: readonly number[]): number {
  const [first, second] = [...probabilities].sort((a, b) => b - a)
  return Math.log(first! / second!)
}
