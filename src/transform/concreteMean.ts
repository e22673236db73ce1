/**
 * E z̃ and E z̃ z̃ᵀ, exact for every K and τ. z̃ₖ is the probability that k wins once Gumbel noise of scale τ is added to
 * the scores, so with H the distribution of γ + τγ′ (two independent Gumbels)
 *
 *     E z̃ₖ = ∫ H′(m − log πₖ) ∏_{j≠k} H(m − log πⱼ) dm,
 *     E z̃ᵢz̃ⱼ = τ ∫ H′(m − log πᵢ) H′(m − log πⱼ) ∏_{others} H(m − log πₗ) dm   (i ≠ j).
 *
 * It is the one-dimensional Laplace integral 1/S^N = ∫ s^(N−1) e^(−sS) ds / Γ(N) with s = e^(−m/τ).
 */

/** Step of the trapezoid rules, where every integrand is analytic to π/2 on either side: error e^(−π²/0.28) of it. */
const step = 0.28

/** Gumbel's mass above 38 is 3e-17, its mass below −4.5 is 1e-39. */
const [lowest, highest] = [-4.5, 38]

/** H and H′ of γ + τγ′ at a point, by the trapezoid rule over whichever of the two noises spreads less. */
function sumOfTwoGumbels(temperature: number): (point: number) => readonly [cdf: number, density: number] {
  const wide = Math.max(1, temperature)
  const narrow = Math.min(1, temperature)
  const values = Array.from({ length: Math.ceil((highest - lowest) / step) }, (_, i) => lowest + step * i)
  const weight = values.map((value) => step * Math.exp(-value - Math.exp(-value)))
  const moved = values.map((value) => Math.exp((narrow / wide) * value))
  return (point) => {
    const scale = Math.exp(-point / wide)
    let cdf = 0
    let density = 0
    for (let i = 0; i < weight.length; i++) {
      const time = scale * moved[i]!
      // Times only grow from here, and e^(−50) is far below the error.
      if (time > 50) break
      const stays = weight[i]! * Math.exp(-time)
      cdf += stays
      density += stays * time
    }
    return [cdf, density / wide]
  }
}

/** At every node m: its weight, and H(m − ℓₖ), H′(m − ℓₖ) of every class. */
export function* quadratureNodes(logits: readonly number[], temperature: number) {
  const sum = sumOfTwoGumbels(temperature)
  const wide = Math.max(1, temperature)
  const best = Math.max(...logits)
  const from = best + (wide + Math.min(1, temperature)) * lowest
  for (let m = from; m < best + wide * (highest + Math.log(logits.length)); m += wide * step) {
    const at = logits.map((logit) => sum(m - logit))
    yield { weight: wide * step, cdf: at.map(([cdf]) => cdf), density: at.map(([, density]) => density) }
  }
}

/** Product of all cdf but those of i and j. */
const productWithout = (cdf: readonly number[], i: number, j: number) =>
  cdf.reduce((product, value, k) => (k === i || k === j ? product : product * value), 1)

/** E z̃ₖ of every class, within 1e-12; `logits` are log π, which need not be normalised, and −∞ has mean 0. */
export function concreteMean(logits: ArrayLike<number>, temperature: number): Float64Array {
  const classes = racing(logits)
  const mean = new Float64Array(logits.length)
  const scores = classes.map((k) => logits[k]!)
  for (const { weight, cdf, density } of quadratureNodes(scores, temperature))
    classes.forEach((k, i) => {
      mean[k]! += weight * density[i]! * productWithout(cdf, i, i)
    })
  return mean
}

/** E z̃ᵢz̃ⱼ, row i at i·K, within 1e-12; the rows sum to E z̃ᵢ. */
export function concreteSecondMoments(logits: ArrayLike<number>, temperature: number): Float64Array {
  const classes = racing(logits)
  const size = logits.length
  const moments = new Float64Array(size * size)
  const scores = classes.map((k) => logits[k]!)
  for (const { weight, cdf, density } of quadratureNodes(scores, temperature))
    for (let i = 1; i < classes.length; i++)
      for (let j = 0; j < i; j++)
        moments[classes[i]! * size + classes[j]!]! +=
          temperature * weight * density[i]! * density[j]! * productWithout(cdf, i, j)
  const mean = concreteMean(logits, temperature)
  for (let i = 0; i < size; i++) {
    let others = 0
    for (let j = 0; j < size; j++) {
      if (j > i) moments[i * size + j] = moments[j * size + i]!
      if (j !== i) others += moments[i * size + j]!
    }
    moments[i * size + i] = mean[i]! - others
  }
  return moments
}

/** The classes that can win. */
const racing = (logits: ArrayLike<number>) =>
  Array.from(logits, (_, k) => k).filter((k) => logits[k]! > -Infinity)
