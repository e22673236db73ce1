import { cellGrid, cornerLogOdds, histogramBins } from '../tile'

/** Bin of a value in [0, 1] out of `bins` equal ones, the last closed. */
export const shareBin = (share: number, bins = histogramBins): number =>
  Math.min(Math.floor(share * bins), bins - 1)

/** Bin of log-odds, −∞ and ∞ included: 64 equal ones of ±24·ln 2, what lies beyond in the end bins. */
export const logOddsBin = (logOdds: number): number =>
  Math.max(0, Math.min(Math.floor((logOdds / cornerLogOdds + 1) * (histogramBins / 2)), histogramBins - 1))

/**
 * Cell of a point of the triangle, 0 … 65,535 (numbered as `RelaxationTally.cells` says).
 *
 * The third component is judged for itself: 1 − z̃₁ − z̃₂ would have lost its digits.
 */
export function triangleCell(first: number, second: number, third: number): number {
  const last = cellGrid - 1
  const i = Math.min(Math.floor(first * cellGrid), last)
  // On an edge of two cells i + j may reach 256, beyond the last cell of the row.
  const j = Math.min(Math.floor(second * cellGrid), last - i)
  const cell = i * cellGrid + j
  return third * cellGrid >= last - i - j ? cell : cellGrid ** 2 - 1 - cell
}

/** Cell of a point of the unit square, row by row. What rounding put outside lies in the outermost cells. */
export const squareCell = (x: number, y: number): number =>
  shareBin(Math.max(0, y), cellGrid) * cellGrid + shareBin(Math.max(0, x), cellGrid)
