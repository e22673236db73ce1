import { lanes } from './layout'
import { logarithm } from './logarithm'
import { keyParity, randomBits, threefry } from './threefry'

/** γ = −log(−log u), u the upper 23 of 32 bits, and where these are 0 the smallest normal number. */
function gumbel(bits: v128): v128 {
  const whole = f32x4.convert_i32x4_s(i32x4.shr_u(bits, 9))
  const u = f32x4.pmax(f32x4.mul(whole, f32x4.splat(1.1920929e-7)), f32x4.splat(1.17549435e-38))
  return f32x4.neg(logarithm(f32x4.neg(logarithm(u))))
}

/**
 * γ of draws block·65,536 + (from … to − 1) of class `index`'s stream, to tile + 4·(from … to − 1).
 *
 * A draw's γ does not depend on which other draws share its vector, so that parts equal the whole bit by bit.
 */
export function drawGumbel(tile: usize, seed: u32, index: u32, block: u32, from: i32, to: i32): void {
  const key = threefry(0, seed, 0, index)
  const first = (key >> 32) as u32
  const second = key as u32
  const key0 = i32x4.splat(first)
  const key1 = i32x4.splat(second)
  const key2 = i32x4.splat(keyParity(first, second))
  const high = i32x4.splat(block >> 16)
  let low = i32x4.add(i32x4.splat((block << 16) + from), i32x4(0, 1, 2, 3))
  let n = from
  for (; n <= to - lanes; n += lanes) {
    v128.store(tile + 4 * n, gumbel(randomBits(key0, key1, key2, high, low)))
    low = i32x4.add(low, i32x4.splat(lanes))
  }
  let rest = gumbel(randomBits(key0, key1, key2, high, low))
  for (; n < to; n++) {
    f32.store(tile + 4 * n, f32x4.extract_lane(rest, 0))
    rest = i8x16.shuffle(rest, rest, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3)
  }
}
