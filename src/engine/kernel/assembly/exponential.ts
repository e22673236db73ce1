import { vectorBytes } from './layout'
import { lowestExponent, one, powerCoefficients, rounder } from './numbers'

/**
 * 2^x for x ≤ 60 within 2 units in the last place. 2^0 is exactly 1; below −60 it gives 2^−60.
 *
 * x = n + f with n whole and |f| ≤ ½: a polynomial of coefficients c5 … c0 gives 2^f, n is added to its exponent bits.
 * (Estrin's order of its terms: the chain of dependences is two thirds of Horner's.)
 * All but x are numbers of `numbers.ts`, loaded before the loop.
 */
export function power(
  x: v128,
  least: v128,
  round: v128,
  c5: v128,
  c4: v128,
  c3: v128,
  c2: v128,
  c1: v128,
  c0: v128,
): v128 {
  const bounded = f32x4.pmax(x, least)
  const rounded = f32x4.add(bounded, round)
  const f = f32x4.sub(bounded, f32x4.sub(rounded, round))
  const square = f32x4.mul(f, f)
  const high = f32x4.add(f32x4.mul(f, c5), c4)
  const middle = f32x4.add(f32x4.mul(f, c3), c2)
  const low = f32x4.add(f32x4.mul(f, c1), c0)
  const value = f32x4.add(low, f32x4.mul(square, f32x4.add(middle, f32x4.mul(square, high))))
  return i32x4.add(i32x4.shl(rounded, 23), value)
}

/** 2^x of `bytes` bytes of vectors, in place. */
export function powers(from: usize, bytes: usize): void {
  const least = v128.load32_splat(lowestExponent)
  const round = v128.load32_splat(rounder)
  const c5 = v128.load32_splat(powerCoefficients)
  const c4 = v128.load32_splat(powerCoefficients, 4)
  const c3 = v128.load32_splat(powerCoefficients, 8)
  const c2 = v128.load32_splat(powerCoefficients, 12)
  const c1 = v128.load32_splat(powerCoefficients, 16)
  const c0 = v128.load32_splat(one)
  for (let at = from, end = from + bytes; at < end; at += vectorBytes)
    v128.store(at, power(v128.load(at), least, round, c5, c4, c3, c2, c1, c0))
}
