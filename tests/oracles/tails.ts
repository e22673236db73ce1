import { varianceBand } from '../../src/statistics/chiSquareBands'
import { upperGamma } from '../../src/statistics/incompleteGamma'

/** P(|ε| > |z|) for ε ~ N(0, 1): the two-sided p-value of a standardised statistic. */
export const twoSidedNormal = (z: number): number => upperGamma(0.5, z ** 2 / 2)

/** Where chance leaves a sum of n numbers from Exp(1), n ≥ 1: twice the sum is χ² of 2n degrees of freedom. */
export function exponentialSumBand(n: number, level: number): { low: number; high: number } {
  const { low, high } = varianceBand(2 * n + 1, level)!
  return { low: low * n, high: high * n }
}
