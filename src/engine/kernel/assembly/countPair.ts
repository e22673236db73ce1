import { power } from './exponential'
import { incrementEntries, tableBits } from './increments'
import { entries, pairHistogram, pairLogRatio, scale, vectorBytes } from './layout'
import { lowestExponent, one, powerCoefficients, rounder } from './numbers'

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
