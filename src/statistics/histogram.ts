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
