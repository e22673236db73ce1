import { possibleClasses } from './gumbelMax'

/**
 * E z̃ and E z̃ z̃ᵀ, exact for every K and τ. z̃ₖ is the probability that k wins once Gumbel noise of scale τ is added to
 * the scores, so with H the distribution of γ + τγ′ (two independent Gumbels)
 *
 *     E z̃ₖ = ∫ H′(m − log πₖ) ∏_{j≠k} H(m − log πⱼ) dm,
 *     E z̃ᵢz̃ⱼ = τ ∫ H′(m − log πᵢ) H′(m − log πⱼ) ∏_{others} H(m − log πₗ) dm   (i ≠ j).
 *
 * It is the one-dimensional Laplace integral 1/S^N = ∫ s^(N−1) e^(−sS) ds / Γ(N) with s = e^(−m/τ).
 */

/** How finely the trapezoid rules go, and how far. */
interface Quadrature {
  /** Every integrand is analytic to π/2 on either side: the error is e^(−π²/step) of it. */
  step: number
  /** Gumbel's mass above is e^(−highest). */
  highest: number
}

/** Within 1e-12: the mass above is 3e-17. */
const exactly: Quadrature = { step: 0.28, highest: 38 }

/** Within 1e-6, by a tenth of the exponentials: enough to judge what three decimals show. */
export const roughly: Quadrature = { step: 0.5, highest: 18 }

/** Gumbel's mass below is 1e-39. */
const lowest = -4.5

/** H and H′ of γ + τγ′ at a point, by the trapezoid rule over whichever of the two noises spreads less. */
function sumOfTwoGumbels(
  temperature: number,
  { step, highest }: Quadrature,
): (point: number) => readonly [cdf: number, density: number] {
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
function* quadratureNodes(logits: readonly number[], temperature: number, quadrature = exactly) {
  const { step, highest } = quadrature
  const sum = sumOfTwoGumbels(temperature, quadrature)
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

/** E z̃ₖ of every class, within 1e-12 unless less is asked for; `logits` are log π, which need not be normalised, and −∞ has mean 0. */
export function concreteMean(
  logits: ArrayLike<number>,
  temperature: number,
  quadrature = exactly,
): Float64Array {
  const classes = possibleClasses(logits)
  const mean = new Float64Array(logits.length)
  const scores = classes.map((k) => logits[k]!)
  for (const { weight, cdf, density } of quadratureNodes(scores, temperature, quadrature))
    classes.forEach((k, i) => {
      mean[k]! += weight * density[i]! * productWithout(cdf, i, i)
    })
  return mean
}

/** E z̃ᵢz̃ⱼ, row i at i·K, within 1e-12; the rows sum to E z̃ᵢ. */
export function concreteSecondMoments(logits: ArrayLike<number>, temperature: number): Float64Array {
  const classes = possibleClasses(logits)
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
      // At j = i nothing is written yet.
      others += moments[i * size + j]!
    }
    moments[i * size + i] = mean[i]! - others
  }
  return moments
}

/** Mean and variance of every component of z̃. */
export interface ConcreteSpread {
  mean: Float64Array
  variance: Float64Array
}

/**
 * E z̃ₖ and Var z̃ₖ within 1e-12, for every K and τ, in one pass: where all of E z̃z̃ᵀ (`concreteSecondMoments`) is not
 * needed this costs K²/2 times less. With the distribution H of `concreteMean`, since the components sum to 1,
 *
 *     E z̃ₖ(1 − z̃ₖ) = Σ_{j≠k} E z̃ₖz̃ⱼ = τ ∫ H′(m − log πₖ) · d/dm ∏_{j≠k} H(m − log πⱼ) dm.
 *
 * @param logits log π, which need not be normalised; −∞ has mean and variance 0
 */
export function concreteSpread(logits: ArrayLike<number>, temperature: number): ConcreteSpread {
  const racing = possibleClasses(logits)
  const mean = new Float64Array(logits.length)
  const shared = new Float64Array(logits.length)
  const scores = racing.map((k) => logits[k]!)
  for (const { weight, cdf, density } of quadratureNodes(scores, temperature))
    racing.forEach((k, i) => {
      // The product over the others and its derivative, by the product rule, factor after factor.
      let product = 1
      let slope = 0
      for (let j = 0; j < racing.length; j++) {
        if (j === i) continue
        slope = slope * cdf[j]! + product * density[j]!
        product *= cdf[j]!
      }
      mean[k]! += weight * density[i]! * product
      shared[k]! += temperature * weight * density[i]! * slope
    })
  return { mean, variance: mean.map((value, k) => Math.max(0, value * (1 - value) - shared[k]!)) }
}

/** E z̃ₖ ≈ πₖ + (π²/6)·τ²·πₖ·(Σᵢ πᵢ² − πₖ) for small τ (π² the number's square); the error is of order τ³. */
export function meanSmallTau(probabilities: ArrayLike<number>, temperature: number): Float64Array {
  const collisionProbability = Array.from(probabilities).reduce(
    (sum, probability) => sum + probability ** 2,
    0,
  )
  const curvature = (Math.PI ** 2 / 6) * temperature ** 2
  return Float64Array.from(
    probabilities,
    (probability) => probability * (1 + curvature * (collisionProbability - probability)),
  )
}

/** E z̃ₖ ≈ 1/K + (log πₖ − mean of log π)/(K·τ) for large τ, every πₖ > 0; the error is of order τ⁻². */
export function meanLargeTau(logits: ArrayLike<number>, temperature: number): Float64Array {
  const mean = Array.from(logits).reduce((sum, logit) => sum + logit, 0) / logits.length
  return Float64Array.from(logits, (logit) => (1 + (logit - mean) / temperature) / logits.length)
}

/** E z̃₁ of two classes at τ = 1, a(a − 1 − log a)/(a − 1)² with a = π₁/π₂ > 0: ∫₀¹ au/(au + 1 − u) du. */
export function meanTwoClassesTauOne(odds: number): number {
  const away = odds - 1
  // Near a = 1 the fraction is 0/0; what the series leaves out is below 1e-9 there.
  if (Math.abs(away) < 1e-2)
    return 1 / 2 + away / 6 - away ** 2 / 12 + away ** 3 / 20 - away ** 4 / 30 + away ** 5 / 42
  return (odds * (away - Math.log(odds))) / away ** 2
}
