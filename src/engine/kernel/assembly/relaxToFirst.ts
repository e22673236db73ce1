import { powerWithin } from './elementary'
import { inverses, logRatios, others, rowBytes, scale, tiles, vectorBytes, weights } from './layout'
import { leastOdds, mostOdds, one, powerCoefficients, rounder } from './numbers'
import { fillRow, project } from './relax'

/**
 * Does what `relax` does by weights beside the first class's, wₖ = e^((scoreₖ − score₀)/τ), of which none may be beyond
 * 2^±60: the highest score need not be known, and the first weight is 1. Returns false where a sample may lie on a
 * corner, for which Σ w is too coarse: `relax` has to do it then.
 *
 * `others` is Σ w without the first.
 *
 * @param from byte in the tiles where the chunk begins
 */
export function relaxToFirst(classes: usize, from: usize, bytes: usize, projected: bool): bool {
  fillRow(others, bytes, 0)
  let k: usize = 1
  for (; k + 2 <= classes; k += 2) weighTwo(k, from, bytes)
  if (k < classes) weighOne(k, from, bytes)
  if (!invert(bytes)) return false
  fillRow(weights, bytes, 1)
  if (classes & 1) fillRow(weights + classes * rowBytes, bytes, 0)
  if (projected) project(classes, bytes)
  return true
}

/** 64 / Σ w to `inverses`; whether all odds of the first class against the others lie between 2^−22 and 2^22. */
function invert(bytes: usize): bool {
  const least = v128.load32_splat(leastOdds)
  const most = v128.load32_splat(mostOdds)
  let beyond = i32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const sum = v128.load(at, others)
    v128.store(at, f32x4.div(f32x4.splat(64), f32x4.add(sum, f32x4.splat(1))), inverses)
    beyond = v128.or(beyond, v128.or(f32x4.lt(sum, least), f32x4.gt(sum, most)))
  }
  return !v128.any_true(beyond)
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
