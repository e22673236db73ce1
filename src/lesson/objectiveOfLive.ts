import {
  cornerValues,
  exactExpectation,
  exactGradient,
  type Objective,
  objectiveOf,
} from '../estimators/objective'
import type { ReaderNumbers } from '../figures/readerNumbers'

/** The reader's objective at the reader's π, in the pieces that formulas put together. */
export interface ObjectiveAtPi {
  objective: Objective
  /** fₖ of every class */
  values: Float64Array
  /** f̄ = E f(z) = Σ πₖfₖ */
  mean: number
  /** ∂E f(z)/∂θⱼ of every logit */
  gradient: Float64Array
}

/** The objective that the reader has chosen, at the corners and on average. */
export function objectiveOfLive({ parameters: { f, pi } }: Pick<ReaderNumbers, 'parameters'>): ObjectiveAtPi {
  const objective = objectiveOf(f, pi.length)
  const values = cornerValues(objective, pi.length)
  return {
    objective,
    values,
    mean: exactExpectation(pi, values),
    gradient: exactGradient(pi, values),
  }
}
