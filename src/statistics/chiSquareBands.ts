import { normalQuantile } from './binomialBand'
import { upperGamma } from './incompleteGamma'

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
