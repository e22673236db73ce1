import { vectorBytes } from './layout'
import {
  half,
  ln2,
  ln2Rest,
  logarithmCoefficients,
  lowestExponent,
  one,
  powerCoefficients,
  rootOfHalf,
  rounder,
  two,
} from './numbers'

/**
 * 2^x for |x| ≤ 60 within 2 units in the last place. 2^0 is exactly 1.
 *
 * x = n + f with n whole and |f| ≤ ½: a polynomial of coefficients c5 … c0 gives 2^f, n is added to its exponent bits.
 * (Estrin's order of its terms: the chain of dependences is two thirds of Horner's.)
 * All but x are numbers of `numbers.ts`, loaded before the loop.
 */
export function powerWithin(
  x: v128,
  round: v128,
  c5: v128,
  c4: v128,
  c3: v128,
  c2: v128,
  c1: v128,
  c0: v128,
): v128 {
  const rounded = f32x4.add(x, round)
  const f = f32x4.sub(x, f32x4.sub(rounded, round))
  const square = f32x4.mul(f, f)
  const high = f32x4.add(f32x4.mul(f, c5), c4)
  const middle = f32x4.add(f32x4.mul(f, c3), c2)
  const low = f32x4.add(f32x4.mul(f, c1), c0)
  const value = f32x4.add(low, f32x4.mul(square, f32x4.add(middle, f32x4.mul(square, high))))
  return i32x4.add(i32x4.shl(rounded, 23), value)
}

/**
 * 2^x for |x| ≤ 60 within 1 unit in the last place, by one coefficient more: the cells of three classes are the finest
 * that are counted, and a weight's error puts draws into another one.
 */
export function finePower(
  x: v128,
  round: v128,
  c6: v128,
  c5: v128,
  c4: v128,
  c3: v128,
  c2: v128,
  c1: v128,
  c0: v128,
): v128 {
  const rounded = f32x4.add(x, round)
  const f = f32x4.sub(x, f32x4.sub(rounded, round))
  const square = f32x4.mul(f, f)
  const high = f32x4.add(f32x4.add(f32x4.mul(f, c5), c4), f32x4.mul(square, c6))
  const middle = f32x4.add(f32x4.mul(f, c3), c2)
  const low = f32x4.add(f32x4.mul(f, c1), c0)
  const value = f32x4.add(low, f32x4.mul(square, f32x4.add(middle, f32x4.mul(square, high))))
  return i32x4.add(i32x4.shl(rounded, 23), value)
}

/** 2^x for x ≤ 60; below −60 it gives 2^−60. */
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
  return powerWithin(f32x4.pmax(x, least), round, c5, c4, c3, c2, c1, c0)
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

/**
 * −log x of `bytes` bytes of vectors of positive normal numbers, within 1 unit in the last place; from one place to
 * another or in place.
 *
 * x = 2^n·(1 + f) with 1 + f in [√½, √2); with s = f/(2 + f), log(1 + f) = 2s + ⅔s³ + …, arranged as in Sun's fdlibm.
 */
export function negativeLogarithms(from: usize, to: usize, bytes: usize): void {
  const root = v128.load32_splat(rootOfHalf)
  const c3 = v128.load32_splat(logarithmCoefficients)
  const c2 = v128.load32_splat(logarithmCoefficients, 4)
  const c1 = v128.load32_splat(logarithmCoefficients, 8)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const x = v128.load(from + at)
    const n = i32x4.shr_s(i32x4.sub(x, root), 23)
    const f = f32x4.sub(i32x4.sub(x, i32x4.shl(n, 23)), v128.load32_splat(one))
    const s = f32x4.div(f, f32x4.add(f, v128.load32_splat(two)))
    const z = f32x4.mul(s, s)
    const cubic = f32x4.add(f32x4.mul(f32x4.add(f32x4.mul(z, c3), c2), z), c1)
    const square = f32x4.mul(f32x4.mul(f, f), v128.load32_splat(half))
    const exponent = f32x4.convert_i32x4_s(n)
    const rest = f32x4.add(
      f32x4.mul(s, f32x4.add(square, f32x4.mul(cubic, z))),
      f32x4.mul(exponent, v128.load32_splat(ln2Rest)),
    )
    const whole = f32x4.mul(exponent, v128.load32_splat(ln2))
    v128.store(to + at, f32x4.sub(f32x4.sub(f32x4.sub(square, rest), f), whole))
  }
}
