import { softmaxVjp } from '../transform/softmax'
import type { Objective } from './objective'

/**
 * A function that gives ∂f(z̃)/∂θ of one draw: the pathwise gradient through the relaxed sample. Unbiased for E f(z̃), not
 * for E f(D). `relaxed` is z̃, of one draw at this temperature.
 */
export function pathwise(
  objective: Objective,
  temperature: number,
): (relaxed: ArrayLike<number>, into: Float64Array) => void {
  let gradient = new Float64Array(0)
  return (relaxed, into) => {
    if (gradient.length !== into.length) gradient = new Float64Array(into.length)
    objective.gradient(relaxed, gradient)
    softmaxVjp(relaxed, gradient, temperature, into)
  }
}
