import type { Objective } from './objective'

/**
 * gⱼ = z̃ⱼ(vⱼ − Σₖ z̃ₖvₖ)/τ: what the derivative of the softmax makes of a gradient v on the way back to the logits, Jᵀv in
 * K steps (Jang et al. 2017, §2.1; Maddison et al. 2017, §3.2). Σⱼ gⱼ = 0, since a shift of all logits changes nothing.
 */
export function softmaxVjp(
  relaxed: ArrayLike<number>,
  gradient: ArrayLike<number>,
  temperature: number,
  into: Float64Array,
): void {
  let mean = 0
  for (let k = 0; k < into.length; k++) mean += relaxed[k]! * gradient[k]!
  for (let j = 0; j < into.length; j++) into[j] = (relaxed[j]! * (gradient[j]! - mean)) / temperature
}

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
