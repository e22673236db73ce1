import { powerWithin } from './elementary'
import { logRatios, most, others, rowBytes, scale, tiles, vectorBytes, weights } from './layout'
import { one, powerCoefficients, rounder } from './numbers'
import { fillRow, invert, project } from './relax'

/**
 * Does what `relax` does by weights beside the first class's, wₖ = e^((scoreₖ − score₀)/τ), for temperatures so high that
 * the odds of two classes stay below 2^22. No sample lies on a corner then, so that Σ w may be rounded class by class;
 * the highest score need not be known, the first weight is 1, and no exponent is out of bounds.
 *
 * `others` is Σ w without the first.
 *
 * @param from byte in the tiles where the chunk begins
 */
export function relaxToFirst(classes: usize, from: usize, bytes: usize, projected: bool): void {
  fillRow(weights, bytes, 1)
  fillRow(others, bytes, 0)
  fillRow(most, bytes, 1)
  let k: usize = 1
  for (; k + 2 <= classes; k += 2) weighTwo(k, from, bytes)
  if (k < classes) weighOne(k, from, bytes)
  if (classes & 1) fillRow(weights + classes * rowBytes, bytes, 0)
  if (projected) project(classes, bytes)
  invert(bytes)
}

/** The weights of one class, to its row and added to `others`. */
function weighOne(k: usize, from: usize, bytes: usize): void {
  const factor = v128.load32_splat(scale)
  const ratio = v128.load32_splat(logRatios + 4 * k)
  const round = v128.load32_splat(rounder)
  const c5 = v128.load32_splat(powerCoefficients)
  const c4 = v128.load32_splat(powerCoefficients, 4)
  const c3 = v128.load32_splat(powerCoefficients, 8)
  const c2 = v128.load32_splat(powerCoefficients, 12)
  const c1 = v128.load32_splat(powerCoefficients, 16)
  const c0 = v128.load32_splat(one)
  const first = (load<u32>(tiles) as usize) + from
  const tile = (load<u32>(tiles + 4 * k) as usize) + from
  const row = weights + k * rowBytes
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const score = f32x4.add(f32x4.sub(v128.load(tile + at), v128.load(first + at)), ratio)
    const weight = powerWithin(f32x4.mul(score, factor), round, c5, c4, c3, c2, c1, c0)
    v128.store(row + at, weight)
    v128.store(at, f32x4.add(v128.load(at, others), weight), others)
  }
}

/** The same of two classes. */
function weighTwo(k: usize, from: usize, bytes: usize): void {
  const factor = v128.load32_splat(scale)
  const ratio0 = v128.load32_splat(logRatios + 4 * k)
  const ratio1 = v128.load32_splat(logRatios + 4 * k, 4)
  const round = v128.load32_splat(rounder)
  const c5 = v128.load32_splat(powerCoefficients)
  const c4 = v128.load32_splat(powerCoefficients, 4)
  const c3 = v128.load32_splat(powerCoefficients, 8)
  const c2 = v128.load32_splat(powerCoefficients, 12)
  const c1 = v128.load32_splat(powerCoefficients, 16)
  const c0 = v128.load32_splat(one)
  const first = (load<u32>(tiles) as usize) + from
  const tile0 = (load<u32>(tiles + 4 * k) as usize) + from
  const tile1 = (load<u32>(tiles + 4 * k, 4) as usize) + from
  const row = weights + k * rowBytes
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const gumbel = v128.load(first + at)
    const x = f32x4.mul(f32x4.add(f32x4.sub(v128.load(tile0 + at), gumbel), ratio0), factor)
    const y = f32x4.mul(f32x4.add(f32x4.sub(v128.load(tile1 + at), gumbel), ratio1), factor)
    const weight0 = powerWithin(x, round, c5, c4, c3, c2, c1, c0)
    const weight1 = powerWithin(y, round, c5, c4, c3, c2, c1, c0)
    v128.store(row + at, weight0)
    v128.store(row + at, weight1, rowBytes)
    v128.store(at, f32x4.add(v128.load(at, others), f32x4.add(weight0, weight1)), others)
  }
}
