/**
 * 2^x of four numbers from −60 to 60, within 2 units in the last place; 2^0 is exactly 1.
 *
 * x = n + f with n whole and |f| ≤ ½: a polynomial gives 2^f (minimax in relative error, 9.3e-8), n is added to its
 * exponent bits. Below −60 it gives 2^−60, which keeps squares of shares clear of slow subnormal numbers.
 */
export function exponential2(x: v128): v128 {
  const clamped = f32x4.pmax(x, f32x4.splat(-60))
  // Adding 1.5·2^23 leaves n in the lowest bits.
  const shifted = f32x4.add(clamped, f32x4.splat(12582912))
  const f = f32x4.sub(clamped, f32x4.sub(shifted, f32x4.splat(12582912)))
  let power = f32x4.add(f32x4.mul(f, f32x4.splat(0.0013269521296024323)), f32x4.splat(0.009671291336417198))
  power = f32x4.add(f32x4.mul(power, f), f32x4.splat(0.0555071085691452))
  power = f32x4.add(f32x4.mul(power, f), f32x4.splat(0.24022246897220612))
  power = f32x4.add(f32x4.mul(power, f), f32x4.splat(0.6931470036506653))
  power = f32x4.add(f32x4.mul(power, f), f32x4.splat(1))
  return i32x4.add(i32x4.shl(shifted, 23), power)
}
