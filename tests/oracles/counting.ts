import { simplexCell } from '../../src/statistics/simplexCell'

/** How often each of the values 0 … classes − 1 occurs: a count a class. Other values are counted nowhere. */
export function frequencies(values: ArrayLike<number>, classes: number): Uint32Array {
  const counts = new Uint32Array(classes)
  for (let n = 0; n < values.length; n++) counts[values[n]!]!++
  return counts
}

/**
 * Counts in equal bins of [from, to]: bin b holds from + b·width ≤ value < from + (b + 1)·width, and the last is closed,
 * so that 1.0 is counted in [0, 1]. What lies beyond, ±∞ too, is counted in the end bins; NaN nowhere.
 */
export function histogram(values: ArrayLike<number>, bins = 64, from = 0, to = 1): Uint32Array {
  const counts = new Uint32Array(bins)
  const scale = bins / (to - from)
  for (let n = 0; n < values.length; n++) {
    const bin = Math.floor((values[n]! - from) * scale)
    counts[Math.min(Math.max(bin, 0), bins - 1)]!++
  }
  return counts
}

/** Counts of points of the triangle (z̃ₖ of point n at 3n + k) in its grid² triangular cells, in `simplexCell`'s order. */
export function simplexCells(points: ArrayLike<number>, grid: number): Uint32Array {
  const counts = new Uint32Array(grid * grid)
  for (let at = 0; at < points.length; at += 3)
    counts[simplexCell(points[at]!, points[at + 1]!, points[at + 2]!, grid)]!++
  return counts
}
