import { chanceLevel } from './chanceLevel'
import { upperGamma } from './incompleteGamma'

/** The counts that chance allows: outside [lower, upper] a count falls with probability at most 1 − level. */
export interface Band {
  lower: number
  upper: number
}

/** Variance from which the expansion of the quantile errs by less than a count; below, the terms are summed. */
const expansionVariance = 200

/**
 * The narrowest whole counts with P(count < lower) and P(count > upper) each at most (1 − level)/2, for a binomial count
 * of n trials of chance p in [0, 1]; level in (0, 1), say 0.95. Exact where n·p·(1 − p) < 200, else within one count.
 */
export const binomialBand = (n: number, p: number, level: number): Band => bandOutside(n, p, tailOf(level))

/** What chance leaves outside a band on either side, and how many standard deviations of a normal count that is. */
interface Tail {
  chance: number
  z: number
}

const tailOf = (level: number): Tail => ({ chance: (1 - level) / 2, z: normalQuantile((1 - level) / 2) })

/** Solved once: a picture's bins ask for it hundreds of times a frame. */
const usualTail = tailOf(chanceLevel)

const bandOutside = (n: number, p: number, tail: Tail): Band => ({
  lower: lowerCount(n, p, tail),
  upper: n - lowerCount(n, 1 - p, tail),
})

/** Lower and upper ends of bands, one pair of shares for each bin. */
export interface Bands {
  low: Float64Array
  high: Float64Array
}

/**
 * Between which shares of `draws` draws chance leaves each bin that has one of the `probabilities`, but for one share in
 * a thousand. Every band holds its own probability, even where less than a draw is expected.
 */
export function binomialBands(probabilities: ArrayLike<number>, draws: number): Bands {
  const [low, high] = [new Float64Array(probabilities.length), new Float64Array(probabilities.length)]
  for (let bin = 0; bin < probabilities.length; bin++) {
    const p = probabilities[bin]!
    const { lower, upper } = bandOutside(draws, p, usualTail)
    low[bin] = Math.min(p, lower / draws)
    high[bin] = Math.max(p, upper / draws)
  }
  return { low, high }
}

/** The greatest k with P(count < k) ≤ chance. */
function lowerCount(n: number, p: number, { chance, z }: Tail): number {
  const variance = n * p * (1 - p)
  if (variance < expansionVariance) return p <= 0.5 ? fromZero(n, p, chance) : fromAll(n, 1 - p, chance)
  // Cornish and Fisher (1938), to the second order; + ½ because the counts are whole.
  const skew = (1 - 2 * p) / Math.sqrt(variance)
  const excess = (1 - 6 * p * (1 - p)) / variance
  const refined =
    z + (skew * (z ** 2 - 1)) / 6 + (excess * (z ** 3 - 3 * z)) / 24 - (skew ** 2 * (2 * z ** 3 - 5 * z)) / 36
  return Math.max(0, Math.floor(n * p + refined * Math.sqrt(variance) + 0.5))
}

/** `lowerCount` by adding P(count = 0), P(count = 1), … for small n·p. */
function fromZero(n: number, p: number, chance: number): number {
  let term = Math.exp(n * Math.log1p(-p))
  let below = 0
  for (let k = 0; k < n; k++) {
    below += term
    if (below > chance) return k
    term *= ((n - k) * p) / ((k + 1) * (1 - p))
  }
  return n
}

/** `lowerCount` by adding from the top, where q = 1 − p is the small one: what is left above k is the chance below it. */
function fromAll(n: number, q: number, chance: number): number {
  let term = Math.exp(n * Math.log1p(-q))
  let above = 0
  for (let missing = 0; missing < n; missing++) {
    above += term
    if (1 - above <= chance) return n - missing
    term *= ((n - missing) * q) / ((missing + 1) * (1 - q))
  }
  return 0
}

/** z with P(ε ≤ z) = chance for ε ~ N(0, 1) and a chance below ½, by Newton's method. */
export function normalQuantile(chance: number): number {
  const start = Math.sqrt(-2 * Math.log(chance))
  // Abramowitz, Stegun (1964), 26.2.22: within 0.003
  let z = start - (2.30753 + 0.27061 * start) / (1 + 0.99229 * start + 0.04481 * start ** 2)
  for (let newton = 0; newton < 3; newton++)
    z += ((upperGamma(0.5, z ** 2 / 2) / 2 - chance) * Math.sqrt(2 * Math.PI)) / Math.exp(-(z ** 2) / 2)
  return -z
}
