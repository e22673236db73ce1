/**
 * log x of four positive normal numbers, within 1 unit in the last place.
 *
 * x = 2^n·(1 + f) with 1 + f in [√½, √2); with s = f/(2 + f), log(1 + f) = 2s + ⅔s³ + …, as in Sun's fdlibm but with a
 * minimax polynomial fit for float32 (8e-10).
 */
export function logarithm(x: v128): v128 {
  const n = i32x4.shr_s(i32x4.sub(x, i32x4.splat(0x3f3504f3)), 23)
  const f = f32x4.sub(i32x4.sub(x, i32x4.shl(n, 23)), f32x4.splat(1))
  const s = f32x4.div(f, f32x4.add(f, f32x4.splat(2)))
  const z = f32x4.mul(s, s)
  let rest = f32x4.add(f32x4.mul(z, f32x4.splat(0.29870694875717163)), f32x4.splat(0.3997758626937866))
  rest = f32x4.add(f32x4.mul(rest, z), f32x4.splat(0.6666677594184875))
  rest = f32x4.mul(rest, z)
  const half = f32x4.mul(f32x4.mul(f, f), f32x4.splat(0.5))
  const exponent = f32x4.convert_i32x4_s(n)
  // ln 2 in two parts, the first short enough that its product with n is exact.
  const low = f32x4.add(f32x4.mul(s, f32x4.add(half, rest)), f32x4.mul(exponent, f32x4.splat(9.0580006e-6)))
  return f32x4.add(f32x4.sub(f, f32x4.sub(half, low)), f32x4.mul(exponent, f32x4.splat(0.69313812)))
}
