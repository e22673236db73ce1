import { negativeLogarithms } from './elementary'
import { rowBytes, vectorBytes, weights } from './layout'
import { smallest, unit } from './numbers'
import { randomBits, threefry } from './threefry'

/** Draws that go through the stages together: rows of weights hold their words. */
const chunkDraws: i32 = 128
const firsts: usize = weights
const seconds: usize = weights + 2 * rowBytes

/**
 * γ of draws block·65,536 + (from … to − 1) of class `index`'s stream, to tile + 4·(from … to − 1).
 *
 * A draw's γ does not depend on which other draws share its vector, so that parts equal the whole bit by bit.
 */
export function drawGumbel(tile: usize, seed: u32, index: u32, block: u32, from: i32, to: i32): void {
  const key = threefry(0, seed, 0, index)
  for (let n = from; n < to; n += chunkDraws) {
    const draws = min(chunkDraws, to - n)
    const bytes = ((4 * draws + 12) as usize) & ~(vectorBytes - 1)
    randomBits(firsts, seconds, bytes, key, block >> 16, (block << 16) + n)
    uniforms(firsts, bytes)
    negativeLogarithms(firsts, firsts, bytes)
    if (draws & 3) {
      negativeLogarithms(firsts, firsts, bytes)
      memory.copy(tile + 4 * n, firsts, 4 * draws)
    } else negativeLogarithms(firsts, tile + 4 * n, bytes)
  }
}

/** u, the upper 23 of 32 bits, and where these are 0 the smallest normal number. */
function uniforms(at: usize, bytes: usize): void {
  const scale = v128.load32_splat(unit)
  const least = v128.load32_splat(smallest)
  for (let end = at + bytes; at < end; at += vectorBytes) {
    const whole = f32x4.convert_i32x4_s(i32x4.shr_u(v128.load(at), 9))
    v128.store(at, f32x4.pmax(f32x4.mul(whole, scale), least))
  }
}
