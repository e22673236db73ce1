import { softmax } from '../../transform/softmax'

/** softmax(π): the law that is drawn from where Gumbel noise is added to π and not to log π. */
export function probabilitiesAsLogits(probabilities: readonly number[]): number[] {
  const law = Float64Array.from(probabilities)
  softmax(law, 1)
  return [...law]
}

/** log(π₍₁₎/π₍₂₎) of the two most probable classes. Above 1, noise that is uniform on (0, 1) never lets another win. */
export function leadOfFavourite(probabilities: readonly number[]): number {
  const [first, second] = [...probabilities].sort((a, b) => b - a)
  return Math.log(first! / second!)
}
