import { addLanes } from './addLanes'
import { negativeLogarithms, power } from './elementary'
import { incrementEntries, tableBits } from './increments'
import {
  entries,
  histogram,
  inverses,
  jointBytes,
  jointSide,
  joints,
  others,
  pairBytes,
  pairHistogram,
  pairLogRatio,
  rowBytes,
  scale,
  sums,
  vectorBytes,
  weights,
} from './layout'
import { lowestExponent, one, powerCoefficients, rounder } from './numbers'

/** Sums the shares of classes k and k + 1, and counts both shares by one increment a draw. */
export function countTwo(k: usize, bytes: usize): void {
  const row = weights + k * rowBytes
  const table = joints + (k >> 1) * pairBytes
  const lane = jointBytes as i32
  const base = i32x4.add(i32x4.splat(tableBits(table)), i32x4(0, lane, 2 * lane, 3 * lane))
  let sum0 = f32x4.splat(0)
  let sum1 = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const inverse = v128.load(at, inverses)
    const first = f32x4.mul(v128.load(row + at), inverse)
    const second = f32x4.mul(v128.load(row + at, rowBytes), inverse)
    sum0 = f32x4.add(sum0, first)
    sum1 = f32x4.add(sum1, second)
    const line = f32x4.mul(f32x4.floor(first), f32x4.splat(jointSide as f32))
    const entry = f32x4.add(line, f32x4.add(f32x4.floor(second), f32x4.splat(2097152)))
    v128.store(at, i32x4.add(entry, base), entries)
  }
  incrementEntries(bytes)
  addLanes(sums + 8 * k, sum0)
  addLanes(sums + 8 * k + 8, sum1)
}

/** Counts log-odds log(w / Σ of the other weights) of class k. */
export function countLogOdds(k: usize, bytes: usize): void {
  const row = weights + k * rowBytes
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const weight = v128.load(row + at)
    const rest = v128.load(at, others)
    // Of the winner the sum without the highest, exactly.
    const against = v128.bitselect(
      rest,
      f32x4.sub(f32x4.add(rest, f32x4.splat(1)), weight),
      f32x4.eq(weight, f32x4.splat(1)),
    )
    // 2^−62 is less than any weight: alone, a class is beyond all odds.
    v128.store(entries + at, f32x4.div(f32x4.pmax(against, f32x4.splat(2.168404344971009e-19)), weight))
  }
  negativeLogarithms(entries, entries, bytes)
  const table = i32x4.splat(tableBits(histogram + 256 * k))
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    // A bin is 3/4 in log₂, the middle one begins at 0.
    const bin = f32x4.mul(v128.load(at, entries), f32x4.splat(((4 * Math.LOG2E) / 3) as f32))
    const inside = f32x4.pmin(f32x4.pmax(f32x4.floor(bin), f32x4.splat(-32)), f32x4.splat(31))
    v128.store(entries + at, i32x4.add(f32x4.add(inside, f32x4.splat(2097184)), table))
  }
  incrementEntries(bytes)
}

/** Counts a chunk's ratios z̃ᵢ/(z̃ᵢ + z̃ⱼ), or their log-odds; `first` and `second` are the chunk's γ of i and of j. */
export function countPair(first: usize, second: usize, bytes: usize, logOdds: bool): void {
  const difference = v128.load32_splat(pairLogRatio)
  const factor = v128.load32_splat(scale)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const scores = f32x4.add(f32x4.sub(v128.load(first + at), v128.load(second + at)), difference)
    const exponent = f32x4.mul(scores, factor)
    const bin = logOdds ? logOddsBin(exponent) : shareBin(exponent)
    v128.store(
      entries + at,
      i32x4.add(f32x4.add(bin, f32x4.splat(2097152)), i32x4.splat(tableBits(pairHistogram))),
    )
  }
  incrementEntries(bytes)
}

/** ⌊64 / (1 + 2^−x)⌋, at most 63; from 2^−|x|, which cannot overflow. */
function shareBin(exponent: v128): v128 {
  const smaller = power(
    f32x4.neg(f32x4.abs(exponent)),
    v128.load32_splat(lowestExponent),
    v128.load32_splat(rounder),
    v128.load32_splat(powerCoefficients),
    v128.load32_splat(powerCoefficients, 4),
    v128.load32_splat(powerCoefficients, 8),
    v128.load32_splat(powerCoefficients, 12),
    v128.load32_splat(powerCoefficients, 16),
    v128.load32_splat(one),
  )
  const larger = f32x4.splat(1)
  const own = v128.bitselect(smaller, larger, f32x4.lt(exponent, f32x4.splat(0)))
  const share = f32x4.div(f32x4.mul(own, f32x4.splat(64)), f32x4.add(larger, smaller))
  return f32x4.pmin(f32x4.floor(share), f32x4.splat(63))
}

/** Bins of 3/4 in log₂, from −24 to 24. */
function logOddsBin(exponent: v128): v128 {
  const bin = f32x4.floor(f32x4.mul(exponent, f32x4.splat(1.3333333333333333)))
  return f32x4.add(f32x4.pmin(f32x4.pmax(bin, f32x4.splat(-32)), f32x4.splat(31)), f32x4.splat(32))
}
