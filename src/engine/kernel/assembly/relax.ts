import { power } from './elementary'
import {
  across,
  cornersAcross,
  cornersUp,
  inverses,
  most,
  others,
  roundedLogits,
  rowBytes,
  scale,
  tiles,
  up,
  vectorBytes,
  weights,
} from './layout'
import { lowestExponent, one, powerCoefficients, rounder } from './numbers'

/**
 * Carries a chunk of draws from γ to weights wₖ = e^((scoreₖ − highest)/τ), of which the highest is exactly 1;
 * z̃ₖ = wₖ / Σ w. An odd number of classes gets one more that never wins. Beside the weights, in scratch:
 *
 * - `others`: Σ w without the highest, so that odds for a winner keep their digits;
 * - `inverses`: 64 / Σ w, where Σ w = 1 + others rounds to 1, and z̃ with it, just when the log-odds reach 24·ln 2;
 * - `across`, `up`: Σ w times the corners of the projection, if asked for.
 *
 * @param from byte in the tiles where the chunk begins
 */
export function relax(classes: usize, from: usize, bytes: usize, projected: bool): void {
  fillRow(inverses, bytes, -Infinity)
  let k: usize = 0
  for (; k + 4 <= classes; k += 4) scoreFour(k, from, bytes)
  for (; k < classes; k++) scoreClass(k, from, bytes)
  if (classes & 1) fillRow(weights + classes * rowBytes, bytes, -Infinity)
  fillRow(others, bytes, 0)
  fillRow(most, bytes, 0)
  for (k = 0; k < classes; k += 2) {
    weighTwo(weights + k * rowBytes, bytes)
    addTwo(weights + k * rowBytes, bytes)
  }
  if (projected) project(classes, bytes)
  invert(bytes)
}

/** One number everywhere in a row. */
export function fillRow(row: usize, bytes: usize, value: f32): void {
  for (let at = row, end = row + bytes; at < end; at += vectorBytes) v128.store(at, f32x4.splat(value))
}

/** log π + γ of one class, to its row; the highest so far lies where the inverses will. */
function scoreClass(k: usize, from: usize, bytes: usize): void {
  const logit = v128.load32_splat(roundedLogits + 4 * k)
  const tile = (load<u32>(tiles + 4 * k) as usize) + from
  const row = weights + k * rowBytes
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const score = f32x4.add(v128.load(tile + at), logit)
    v128.store(row + at, score)
    v128.store(at, f32x4.pmax(v128.load(at, inverses), score), inverses)
  }
}

/** The same of four classes. */
function scoreFour(k: usize, from: usize, bytes: usize): void {
  const logit0 = v128.load32_splat(roundedLogits + 4 * k)
  const logit1 = v128.load32_splat(roundedLogits + 4 * k, 4)
  const logit2 = v128.load32_splat(roundedLogits + 4 * k, 8)
  const logit3 = v128.load32_splat(roundedLogits + 4 * k, 12)
  const tile0 = (load<u32>(tiles + 4 * k) as usize) + from
  const tile1 = (load<u32>(tiles + 4 * k, 4) as usize) + from
  const tile2 = (load<u32>(tiles + 4 * k, 8) as usize) + from
  const tile3 = (load<u32>(tiles + 4 * k, 12) as usize) + from
  const row = weights + k * rowBytes
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const score0 = f32x4.add(v128.load(tile0 + at), logit0)
    const score1 = f32x4.add(v128.load(tile1 + at), logit1)
    const score2 = f32x4.add(v128.load(tile2 + at), logit2)
    const score3 = f32x4.add(v128.load(tile3 + at), logit3)
    v128.store(row + at, score0)
    v128.store(row + at, score1, rowBytes)
    v128.store(row + at, score2, 2 * rowBytes)
    v128.store(row + at, score3, 3 * rowBytes)
    const highest = f32x4.pmax(f32x4.pmax(score0, score1), f32x4.pmax(score2, score3))
    v128.store(at, f32x4.pmax(v128.load(at, inverses), highest), inverses)
  }
}

/** Turns the scores of two classes into weights. */
function weighTwo(row: usize, bytes: usize): void {
  const factor = v128.load32_splat(scale)
  const least = v128.load32_splat(lowestExponent)
  const round = v128.load32_splat(rounder)
  const c5 = v128.load32_splat(powerCoefficients)
  const c4 = v128.load32_splat(powerCoefficients, 4)
  const c3 = v128.load32_splat(powerCoefficients, 8)
  const c2 = v128.load32_splat(powerCoefficients, 12)
  const c1 = v128.load32_splat(powerCoefficients, 16)
  const c0 = v128.load32_splat(one)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const highest = v128.load(at, inverses)
    const x = f32x4.mul(f32x4.sub(v128.load(row + at), highest), factor)
    const y = f32x4.mul(f32x4.sub(v128.load(row + at, rowBytes), highest), factor)
    const first = power(x, least, round, c5, c4, c3, c2, c1, c0)
    const second = power(y, least, round, c5, c4, c3, c2, c1, c0)
    v128.store(row + at, first)
    v128.store(row + at, second, rowBytes)
  }
}

/** Adds the weights of two classes to those of `others`, but for the highest so far. */
function addTwo(row: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const first = v128.load(row + at)
    const second = v128.load(row + at, rowBytes)
    const sofar = v128.load(at, most)
    const larger = f32x4.pmax(first, second)
    const less = f32x4.add(f32x4.pmin(first, second), f32x4.pmin(sofar, larger))
    v128.store(at, f32x4.add(v128.load(at, others), less), others)
    v128.store(at, f32x4.pmax(sofar, larger), most)
  }
}

/** Σ w times the corners of the projection. */
export function project(classes: usize, bytes: usize): void {
  fillRow(across, bytes, 0)
  fillRow(up, bytes, 0)
  for (let k: usize = 0; k < classes; k += 2) projectTwo(k, weights + k * rowBytes, bytes)
}

/** Adds what two classes put on the projection, from the middle outwards: there float32 has digits to spare. */
function projectTwo(k: usize, row: usize, bytes: usize): void {
  const x0 = v128.load32_splat(cornersAcross + 4 * k)
  const x1 = v128.load32_splat(cornersAcross + 4 * k, 4)
  const y0 = v128.load32_splat(cornersUp + 4 * k)
  const y1 = v128.load32_splat(cornersUp + 4 * k, 4)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const first = v128.load(row + at)
    const second = v128.load(row + at, rowBytes)
    const x = f32x4.add(f32x4.mul(first, x0), f32x4.mul(second, x1))
    const y = f32x4.add(f32x4.mul(first, y0), f32x4.mul(second, y1))
    v128.store(at, f32x4.add(v128.load(at, across), x), across)
    v128.store(at, f32x4.add(v128.load(at, up), y), up)
  }
}

function invert(bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const sum = f32x4.add(v128.load(at, others), v128.load(at, most))
    v128.store(at, f32x4.div(f32x4.splat(64), sum), inverses)
  }
}
