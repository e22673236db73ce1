/** Lanczos's coefficients for g = 7 (Godfrey 2001). */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/** log Γ(x) for x > 0, to 1e-14 of itself or 1e-15. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const shifted = x + 6.5
  let sum = lanczos[0]!
  for (let k = 1; k < lanczos.length; k++) sum += lanczos[k]! / (x - 1 + k)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum)
}

/** x^a e^(−x)/Γ(a + 1), by Stirling's remainder where a is large: there a·log x − x − log Γ would cancel. */
function front(a: number, x: number): number {
  if (a < 30) return Math.exp(a * Math.log(x) - x - logGamma(a + 1))
  const excess = (x - a) / a
  const remainder = 1 / (12 * a) - 1 / (360 * a ** 3) + 1 / (1260 * a ** 5)
  return Math.exp(-a * (excess - Math.log1p(excess)) - remainder) / Math.sqrt(2 * Math.PI * a)
}

/** Σ x^n Γ(a + 1)/Γ(a + 1 + n), the series of P(a, x) over its first term. */
function series(a: number, x: number): number {
  let sum = 1
  let term = 1
  for (let n = 1; term > 1e-17 * sum; n++) sum += term *= x / (a + n)
  return sum
}

/** The continued fraction of Q(a, x)·Γ(a)·e^x·x^(−a) (Lentz 1976). */
function fraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let product = d
  for (let n = 1; ; n++) {
    const factor = n * (a - n)
    b += 2
    d = 1 / (factor * d + b || tiny)
    c = b + factor / c || tiny
    product *= d * c
    // What is no number comes to an end too.
    if (!(Math.abs(d * c - 1) >= 1e-15)) return product
  }
}

/**
 * Q(a, x) = Γ(a, x)/Γ(a), the chance that a Gamma(a) variable exceeds x, for a > 0, x ≥ 0: to about 1e-13 of itself, in the
 * far tail too (Abramowitz, Stegun 1964, 6.5).
 */
export function upperGamma(a: number, x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 1
  if (x === Infinity) return 0
  return x < a + 1 ? 1 - lowerGamma(a, x) : front(a, x) * a * fraction(a, x)
}

/** P(a, x) = 1 − Q(a, x), precise where it is small. */
export function lowerGamma(a: number, x: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 0
  return x < a + 1 ? front(a, x) * series(a, x) : 1 - upperGamma(a, x)
}
