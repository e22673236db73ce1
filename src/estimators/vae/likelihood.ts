/** log(1 + e^a), without overflow. */
export const softplus = (a: number): number => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)))

/**
 * −log p(x | logits) = Σ softplus(a) − x·a of one image, pixels Bernoulli. Where `slopes` is given, `weight`·(σ(a) − x),
 * its derivative with respect to the logits, is written there.
 *
 * @param x, a, slopes arrays of rows of `length`
 */
export function bernoulliNll(
  x: ArrayLike<number>,
  xAt: number,
  a: Float64Array,
  aAt: number,
  length: number,
  slopes: Float64Array | null = null,
  weight = 1,
): number {
  let sum = 0
  for (let p = 0; p < length; p++) {
    const logit = a[aAt + p]!
    const shrunk = Math.exp(-Math.abs(logit))
    sum += Math.max(logit, 0) + Math.log1p(shrunk) - x[xAt + p]! * logit
    if (slopes) slopes[aAt + p] = weight * ((logit >= 0 ? 1 : shrunk) / (1 + shrunk) - x[xAt + p]!)
  }
  return sum
}
