import { simplexCell } from '../../statistics/simplexCells'
import { cellGrid, cornerLogOdds, histogramBins } from '../tile'

/** Bin of a value in [0, 1] out of `bins` equal ones, the last closed. */
export const shareBin = (share: number, bins = histogramBins): number =>
  Math.min(Math.floor(share * bins), bins - 1)

/** Bin of log-odds, −∞ and ∞ included: 64 equal ones of ±24·ln 2, what lies beyond in the end bins. */
export const logOddsBin = (logOdds: number): number =>
  Math.max(0, Math.min(Math.floor((logOdds / cornerLogOdds + 1) * (histogramBins / 2)), histogramBins - 1))

/** Cell of a point of the triangle, 0 … 65,535 (numbered as `RelaxationTally.cells` says). */
export const triangleCell = (first: number, second: number, third: number): number =>
  simplexCell(first, second, third, cellGrid)

/** Cell of a point of the unit square, row by row. What rounding put outside lies in the outermost cells. */
export const squareCell = (x: number, y: number): number =>
  shareBin(Math.max(0, y), cellGrid) * cellGrid + shareBin(Math.max(0, x), cellGrid)
