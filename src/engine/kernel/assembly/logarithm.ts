import { vectorBytes } from './layout'
import { half, ln2, ln2Rest, logarithmCoefficients, one, rootOfHalf, two } from './numbers'

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
