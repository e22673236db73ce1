/** Mean and variance of some values. */
export interface Moments {
  mean: number
  /** With divisor N, not N − 1. */
  variance: number
}

/** Mean and variance of values[from], values[from + stride], …; NaN where there are none. */
export function moments(values: ArrayLike<number>, from = 0, stride = 1): Moments {
  let count = 0
  let sum = 0
  for (let n = from; n < values.length; n += stride) {
    sum += values[n]!
    count++
  }
  const mean = sum / count
  // About the mean, not E x² − mean²: at a large τ the two would agree in all but their last digits.
  let squares = 0
  for (let n = from; n < values.length; n += stride) squares += (values[n]! - mean) ** 2
  return { mean, variance: squares / count }
}

/** Pearson's correlation of two equally long lists of values; NaN where one of them does not vary. */
export function correlation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const [a, b] = [moments(first), moments(second)]
  let products = 0
  for (let n = 0; n < first.length; n++) products += (first[n]! - a.mean) * (second[n]! - b.mean)
  return products / first.length / Math.sqrt(a.variance * b.variance)
}
