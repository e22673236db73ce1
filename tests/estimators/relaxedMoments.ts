import type { GradientMoments } from '../../src/estimators/momentsOfOutcomes'
import { integrateConcrete } from '../../src/transform/concreteQuadrature'

/** An estimate of the gradient from one relaxed sample and its winner, into an array of K. */
export type Estimate = (relaxed: Float64Array, winner: number, into: Float64Array) => void

/** Mean and variance of an estimator by quadrature over the distribution of z̃, K ≤ 3. */
export function relaxedMoments(
  probabilities: readonly number[],
  temperature: number,
  estimate: Estimate,
): GradientMoments {
  const mean = new Float64Array(probabilities.length)
  const squares = new Float64Array(probabilities.length)
  const gradient = new Float64Array(probabilities.length)
  integrateConcrete(probabilities.map(Math.log), temperature, (relaxed, winner, weight) => {
    estimate(relaxed, winner, gradient)
    gradient.forEach((g, j) => {
      mean[j]! += weight * g
      squares[j]! += weight * g ** 2
    })
  })
  return { mean, variance: squares.map((square, j) => square - mean[j]! ** 2) }
}
