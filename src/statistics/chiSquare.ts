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
