import { addLanes } from './addLanes'
import { triangles } from './countCells'
import { finePower } from './elementary'
import { incrementEntries } from './increments'
import { entries, logRatios, rowBytes, scale, sums, tiles, vectorBytes, weights } from './layout'
import {
  cellTable,
  finePowerCoefficients,
  fourfold,
  indexBits,
  last,
  leastOdds,
  mostOdds,
  one,
  rounder,
  side,
} from './numbers'

/**
 * Does what `countThree` does as `relaxToFirst` relaxes: the first weight is 1, and the powers of the others need no
 * bounds. Returns false, and has counted nothing, where a sample may lie on a corner.
 *
 * @param from byte in the tiles where the chunk begins
 */
export function countThreeToFirst(from: usize, bytes: usize): bool {
  weigh(from, bytes)
  if (!share(bytes)) return false
  incrementEntries(bytes)
  return true
}

/** The weights of the second and the third class, to their rows. */
function weigh(from: usize, bytes: usize): void {
  const factor = v128.load32_splat(scale)
  const secondRatio = v128.load32_splat(logRatios, 4)
  const thirdRatio = v128.load32_splat(logRatios, 8)
  const round = v128.load32_splat(rounder)
  const c6 = v128.load32_splat(finePowerCoefficients)
  const c5 = v128.load32_splat(finePowerCoefficients, 4)
  const c4 = v128.load32_splat(finePowerCoefficients, 8)
  const c3 = v128.load32_splat(finePowerCoefficients, 12)
  const c2 = v128.load32_splat(finePowerCoefficients, 16)
  const c1 = v128.load32_splat(finePowerCoefficients, 20)
  const c0 = v128.load32_splat(one)
  const tile0 = (load<u32>(tiles) as usize) + from
  const tile1 = (load<u32>(tiles, 4) as usize) + from
  const tile2 = (load<u32>(tiles, 8) as usize) + from
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const gumbel = v128.load(tile0 + at)
    const x = f32x4.mul(f32x4.add(f32x4.sub(v128.load(tile1 + at), gumbel), secondRatio), factor)
    const y = f32x4.mul(f32x4.add(f32x4.sub(v128.load(tile2 + at), gumbel), thirdRatio), factor)
    v128.store(at, finePower(x, round, c6, c5, c4, c3, c2, c1, c0), weights + rowBytes)
    v128.store(at, finePower(y, round, c6, c5, c4, c3, c2, c1, c0), weights + 2 * rowBytes)
  }
}

/** Sums shares, and names each draw's entry; unless a sample may lie on a corner. */
function share(bytes: usize): bool {
  const gridSide = v128.load32_splat(side)
  const lastIndex = v128.load32_splat(last)
  const fourTimes = v128.load32_splat(fourfold)
  const bits = v128.load32_splat(indexBits)
  const table = v128.load32_splat(cellTable)
  const least = v128.load32_splat(leastOdds)
  const most = v128.load32_splat(mostOdds)
  let beyond = i32x4.splat(0)
  let sum0 = f32x4.splat(0)
  let sum1 = f32x4.splat(0)
  let sum2 = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const weight1 = v128.load(at, weights + rowBytes)
    const weight2 = v128.load(at, weights + 2 * rowBytes)
    const odds = f32x4.add(weight1, weight2)
    beyond = v128.or(beyond, v128.or(f32x4.lt(odds, least), f32x4.gt(odds, most)))
    const first = f32x4.div(gridSide, f32x4.add(odds, v128.load32_splat(one)))
    const second = f32x4.mul(weight1, first)
    const third = f32x4.mul(weight2, first)
    sum0 = f32x4.add(sum0, first)
    sum1 = f32x4.add(sum1, second)
    sum2 = f32x4.add(sum2, third)
    const cell = triangles(first, second, third, gridSide, lastIndex, fourTimes, bits)
    v128.store(at, i32x4.add(cell, table), entries)
  }
  if (v128.any_true(beyond)) return false
  addLanes(sums, sum0)
  addLanes(sums + 8, sum1)
  addLanes(sums + 16, sum2)
  return true
}
