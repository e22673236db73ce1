import { exactExpectation } from './objective'

/**
 * (fₖ − bⱼ)(δₖⱼ − πⱼ), the score-function gradient of each class k that may be drawn, row k at k·K (Williams 1992). It
 * needs values of f alone, and no constant baseline b makes it biased. `values` are f at the corners.
 */
export function scoreFunction(
  probabilities: ArrayLike<number>,
  values: ArrayLike<number>,
  baseline: (j: number) => number = () => 0,
): Float64Array {
  const classes = probabilities.length
  return Float64Array.from({ length: classes * classes }, (_, at) => {
    const [k, j] = [Math.floor(at / classes), at % classes]
    return (values[k]! - baseline(j)) * ((k === j ? 1 : 0) - probabilities[j]!)
  })
}

/** The score function with the mean f̄ = E f(D) for its baseline. */
export function withMeanBaseline(probabilities: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const mean = exactExpectation(probabilities, values)
  return scoreFunction(probabilities, values, () => mean)
}

/**
 * bⱼ = Σₖ πₖfₖ(δₖⱼ − πⱼ)² / Σₖ πₖ(δₖⱼ − πⱼ)², the constant that leaves logit j the least variance; f̄ where class j is
 * certain or impossible and the score is 0. For any two classes it leaves none at all.
 */
export function optimalBaseline(probabilities: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
  const mean = exactExpectation(probabilities, values)
  return Float64Array.from(probabilities, (probability, j) => {
    let weighted = 0
    let total = 0
    for (let k = 0; k < probabilities.length; k++) {
      const weight = probabilities[k]! * ((k === j ? 1 : 0) - probability) ** 2
      weighted += weight * values[k]!
      total += weight
    }
    return total > 0 ? weighted / total : mean
  })
}

/**
 * The terms of the leave-one-out estimator over N ≥ 2 draws, row k for a draw of class k: each draw's baseline is the
 * mean of f over the other draws, (S − fₖ)/(N − 1), so that fₖ − b = N/(N − 1)·(fₖ − S/N) (Kool et al. 2019). Their
 * mean is unbiased. `counts` says how often each class was drawn.
 */
export function leaveOneOut(
  probabilities: ArrayLike<number>,
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
): Float64Array {
  const draws = Array.from(counts).reduce((sum, count) => sum + count, 0)
  const mean = Array.from(counts).reduce((sum, count, k) => sum + count * values[k]!, 0) / draws
  const widened = draws / (draws - 1)
  return scoreFunction(probabilities, values, () => mean).map((term) => widened * term)
}
