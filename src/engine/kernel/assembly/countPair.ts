import { incrementLanes } from './countClasses'
import { exponential2 } from './exponential'
import { pairHistogram } from './layout'

const table = i32x4.splat((pairHistogram as i32) - 0x4a000000)

/**
 * Counts z̃ᵢ/(z̃ᵢ + z̃ⱼ) of `vectors` vectors of draws, or its log-odds.
 *
 * @param first byte of the first γ of class i
 * @param difference log πᵢ − log πⱼ
 * @param scale log₂ e / τ
 */
export function countPair(
  first: usize,
  second: usize,
  vectors: i32,
  difference: v128,
  scale: v128,
  logOdds: bool,
): void {
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const scores = f32x4.add(f32x4.sub(v128.load(first + v), v128.load(second + v)), difference)
    const exponent = f32x4.mul(scores, scale)
    const bin = logOdds ? logOddsBin(exponent) : shareBin(exponent)
    incrementLanes(i32x4.add(f32x4.add(bin, f32x4.splat(2097152)), table))
  }
}

/** ⌊64 / (1 + 2^−x)⌋, at most 63; from 2^−|x|, which cannot overflow. */
function shareBin(exponent: v128): v128 {
  const smaller = exponential2(f32x4.neg(f32x4.abs(exponent)))
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
