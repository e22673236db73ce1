/** E f(D) = Σ πₖfₖ, D the class drawn as a one-hot vector. `values` are f at the corners; π sums to 1. */
export const exactExpectation = (probabilities: ArrayLike<number>, values: ArrayLike<number>): number =>
  Array.from(probabilities).reduce((sum, probability, k) => sum + probability * values[k]!, 0)

/** ∂E f(D)/∂θⱼ = πⱼ(fⱼ − f̄) of every logit, π = softmax(θ): all estimators are compared with it (mathematics: finite sum). */
export function exactGradient(probabilities: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const mean = exactExpectation(probabilities, values)
  return Float64Array.from(probabilities, (probability, j) => probability * (values[j]! - mean))
}
