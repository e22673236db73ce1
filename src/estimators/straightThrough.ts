import { softmaxVjp } from '../transform/softmax'
import { cornerGradients, type Objective } from './objective'

/**
 * A function that gives the straight-through Gumbel-Softmax gradient of one draw: forward the class drawn, backward the
 * relaxed sample's derivative, so that ∇f is read at the corner (Jang et al. 2017, §2.2). Biased, even as τ → 0, unless
 * the trapezoid rule is exact on every edge.
 */
export function straightThrough(
  objective: Objective,
  classes: number,
  temperature: number,
): (relaxed: ArrayLike<number>, winner: number, into: Float64Array) => void {
  const gradients = cornerGradients(objective, classes)
  const ofCorner = Array.from({ length: classes }, (_, k) =>
    gradients.subarray(k * classes, (k + 1) * classes),
  )
  return (relaxed, winner, into) => softmaxVjp(relaxed, ofCorner[winner]!, temperature, into)
}

/**
 * The plain straight-through gradient of each class that may be drawn, row k at k·K: backward through softmax(θ), as if
 * no noise had been added (Bengio et al. 2013, §4). It has no temperature.
 */
export function plainStraightThrough(objective: Objective, probabilities: ArrayLike<number>): Float64Array {
  const classes = probabilities.length
  const corners = cornerGradients(objective, classes)
  const gradients = new Float64Array(classes * classes)
  for (let from = 0; from < gradients.length; from += classes)
    softmaxVjp(
      probabilities,
      corners.subarray(from, from + classes),
      1,
      gradients.subarray(from, from + classes),
    )
  return gradients
}
