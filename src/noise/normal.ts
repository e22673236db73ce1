import { randomBits, type Words } from './threefry'

/** The float32 next to −1 on the inside: the least w that `jax.random.normal` hands to erf⁻¹. */
const lowest = -(1 - 2 ** -24)

const centre = [
  2.81022636e-8, 3.43273939e-7, -3.5233877e-6, -4.39150654e-6, 2.1858087e-4, -1.25372503e-3, -4.17768164e-3,
  0.246640727, 1.50140941,
]
const tail = [
  -2.00214257e-4, 1.00950558e-4, 1.34934322e-3, -3.67342844e-3, 5.73950773e-3, -7.6224613e-3, 9.43887047e-3,
  1.00167406, 2.83297682,
]

/**
 * erf⁻¹(w) for w in (−1, 1), to about 3e-7 of itself: the polynomials that JAX's float32 uses
 * (Giles, "Approximating the erfinv function", GPU Computing Gems 2011).
 */
export function inverseErf(w: number): number {
  const size = -Math.log((1 - w) * (1 + w))
  const [polynomial, at] = size < 5 ? [centre, size - 2.5] : [tail, Math.sqrt(size) - 3]
  return w * polynomial.reduce((sum, coefficient) => sum * at + coefficient, 0)
}

/** ε = √2·erf⁻¹(w) ~ N(0, 1) from 32 random bits, w = 2·m·2⁻²³ − (1 − 2⁻²⁴) with m the upper 23; −5.42 ≤ ε ≤ 5.22. */
export const normal = (bits: number): number =>
  Math.SQRT2 * inverseErf(Math.max((bits >>> 9) * 2 ** -22 + lowest, lowest))

/** ε of one draw under a key: jax.random.normal(key, …)[draw]. The Gaussian chapter's key is [0, seed]. */
export const normalAt = (key: Words, draw: number): number => normal(randomBits(key, draw))

/** ε of draws first … first + into.length under a key: jax.random.normal(key, …), to within 5e-5 (`contract.md` §1). */
export function drawNormal(key: Words, first: number, into: Float32Array): Float32Array {
  for (let n = 0; n < into.length; n++) into[n] = normalAt(key, first + n)
  return into
}

/** Density of N(0, 1). */
export const normalDensity = (value: number): number => Math.exp(-(value ** 2) / 2) / Math.sqrt(2 * Math.PI)

/** P(ε ≤ value) of N(0, 1), to 1e-15; below −6, to 1e-12 of itself. */
export function normalCdf(value: number): number {
  if (value > 6) return 1 - normalCdf(-value)
  if (value < -6) {
    // Laplace's continued fraction of the tail, where the series below would cancel.
    let fraction = -value
    for (let k = 60; k > 0; k--) fraction = -value + k / fraction
    return normalDensity(value) / fraction
  }
  // x + x³/3 + x⁵/(3·5) + … (Marsaglia, "Evaluating the normal distribution", 2004)
  let sum = value
  let term = value
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) sum += term *= value ** 2 / k
  return 0.5 + sum * normalDensity(value)
}
