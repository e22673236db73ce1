import { normalQuantile } from './binomialBand'
import { upperGamma } from './incompleteGamma'

/** What a test found: how far the data lie from the distribution, and how often chance alone would take them as far. */
export interface ChiSquare {
  /** Σ (count − expected)²/expected over the cells compared */
  statistic: number
  /** cells compared − 1 */
  degrees: number
  /** P(χ² with these degrees ≥ statistic); 1 where there is nothing to compare */
  p: number
}

/** Below this expected count a cell's contribution no longer follows the χ² distribution (Cochran 1954). */
const leastExpected = 5

/** P(χ² with so many degrees of freedom > statistic). */
export const chiSquareTail = (statistic: number, degrees: number): number =>
  upperGamma(degrees / 2, statistic / 2)

/**
 * Pearson's χ² of counts against probabilities, which are normalised here. A count in a cell of probability 0 is
 * impossible: p = 0. Cells that expect fewer than 5 are counted as one with the next rarer ones, till they expect 5.
 */
export function chiSquare(counts: ArrayLike<number>, probabilities: ArrayLike<number>): ChiSquare {
  const cells = Array.from(counts, (count, k) => ({ count, probability: probabilities[k]! }))
  const total = cells.reduce((sum, { count }) => sum + count, 0)
  const mass = cells.reduce((sum, { probability }) => sum + probability, 0)
  if (cells.some(({ count, probability }) => probability === 0 && count > 0))
    return { statistic: Infinity, degrees: cells.length - 1, p: 0 }
  const compared = pooled(
    cells
      .filter(({ probability }) => probability > 0)
      .map(({ count, probability }) => ({ count, expected: (total * probability) / mass })),
  )
  const statistic = compared.reduce((sum, { count, expected }) => sum + (count - expected) ** 2 / expected, 0)
  const degrees = compared.length - 1
  return { statistic, degrees, p: degrees < 1 ? 1 : chiSquareTail(statistic, degrees) }
}

/** The cells with the rarest joined until each expects enough. */
function pooled(cells: { count: number; expected: number }[]): { count: number; expected: number }[] {
  const rarestFirst = [...cells].sort((a, b) => a.expected - b.expected)
  while (rarestFirst.length > 1 && rarestFirst[0]!.expected < leastExpected) {
    const rarest = rarestFirst.shift()!
    rarestFirst[0]!.count += rarest.count
    rarestFirst[0]!.expected += rarest.expected
    rarestFirst.sort((a, b) => a.expected - b.expected)
  }
  return rarestFirst
}

/** Degrees of freedom from which the cube root of χ² is normal to within 1e-6 of itself. */
const manyDegrees = 2000

/**
 * Where chance leaves χ² of so many degrees of freedom: outside it falls with probability 1 − level, half on either side.
 * @param level in (0, 1), say 0.999
 */
function chiSquareBand(degrees: number, level: number): { low: number; high: number } {
  const outside = (1 - level) / 2
  if (degrees > manyDegrees) {
    // Wilson and Hilferty (1931)
    const spread = 2 / (9 * degrees)
    const z = -normalQuantile(outside) * Math.sqrt(spread)
    return { low: degrees * (1 - spread - z) ** 3, high: degrees * (1 - spread + z) ** 3 }
  }
  return { low: quantile(degrees, 1 - outside), high: quantile(degrees, outside) }
}

/**
 * Where chance leaves the variance of n draws (divisor n − 1) of a normal distribution, as multiples of its own: outside it falls
 * with probability 1 − level, half on either side. (n − 1)s²/σ² is χ² with n − 1 degrees of freedom. Null for one draw.
 * @param level in (0, 1), say 0.999
 */
export function varianceBand(n: number, level: number): { low: number; high: number } | null {
  const degrees = n - 1
  if (degrees < 1) return null
  const { low, high } = chiSquareBand(degrees, level)
  return { low: low / degrees, high: high / degrees }
}

/** The x that χ² exceeds with this chance, by halving. */
function quantile(degrees: number, chance: number): number {
  let [low, high] = [0, degrees + 20 * Math.sqrt(2 * degrees) + 60]
  for (let halving = 0; halving < 80; halving++) {
    const middle = (low + high) / 2
    if (upperGamma(degrees / 2, middle / 2) > chance) low = middle
    else high = middle
  }
  return (low + high) / 2
}
