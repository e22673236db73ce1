import { exponential2 } from './exponential'
import {
  across,
  cornersAcross,
  cornersUp,
  inverses,
  logitVectors,
  others,
  rowBytes,
  tiles,
  up,
  weights,
} from './layout'

/**
 * Carries `vectors` ≤ 16 vectors of draws from γ to weights wₖ = 2^((scoreₖ − highest)·scale), K of them a draw, of
 * which the highest is exactly 1; z̃ₖ = wₖ / Σ w. Beside them, in scratch:
 *
 * - `others`: Σ w without the highest, so that odds against a winner keep their digits;
 * - `inverses`: 64 / Σ w, where Σ w = 1 + others rounds to 1, and z̃ with it, exactly when the log-odds reach 24·ln 2;
 * - `across`, `up`: Σ w times the corners of the projection, if asked for.
 *
 * @param from byte in the tiles where the draws begin
 * @param scale log₂ e / τ
 */
export function relax(classes: i32, from: usize, vectors: i32, scale: v128, projected: bool): void {
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const highest = storeScores(classes, from + v, weights + v)
    let sum = f32x4.splat(0)
    let most = f32x4.splat(0)
    for (let k = 0, row = weights + v; k < classes; k++, row += rowBytes) {
      const weight = exponential2(f32x4.mul(f32x4.sub(v128.load(row), highest), scale))
      v128.store(row, weight)
      sum = f32x4.add(sum, f32x4.pmin(most, weight))
      most = f32x4.pmax(most, weight)
    }
    v128.store(others + v, sum)
    v128.store(inverses + v, f32x4.div(f32x4.splat(64), f32x4.add(sum, most)))
    if (projected) project(classes, v)
  }
}

/** log π + γ of four draws, one row a class; returns the highest. */
function storeScores(classes: i32, from: usize, row: usize): v128 {
  let highest = f32x4.splat(-Infinity)
  for (let k: usize = 0; k < (classes as usize); k++, row += rowBytes) {
    const gumbel = v128.load((load<u32>(tiles + 4 * k) as usize) + from)
    const score = f32x4.add(gumbel, v128.load(logitVectors + 16 * k))
    v128.store(row, score)
    highest = f32x4.pmax(highest, score)
  }
  return highest
}

/** Σ w·4(x − ½) and Σ w·4(y − ½), from the middle of the square outwards, where float32 has digits to spare. */
function project(classes: i32, v: usize): void {
  let x = f32x4.splat(0)
  let y = f32x4.splat(0)
  for (let k: usize = 0; k < (classes as usize); k++) {
    const weight = v128.load(weights + k * rowBytes + v)
    x = f32x4.add(x, f32x4.mul(weight, v128.load(cornersAcross + 16 * k)))
    y = f32x4.add(y, f32x4.mul(weight, v128.load(cornersUp + 16 * k)))
  }
  v128.store(across + v, x)
  v128.store(up + v, y)
}
