import { addLanes } from './addLanes'
import { triangles } from './countCells'
import { powers } from './elementary'
import { incrementEntries } from './increments'
import {
  entries,
  inverses,
  logRatios,
  others,
  rowBytes,
  scale,
  sums,
  tiles,
  vectorBytes,
  weights,
} from './layout'
import { cellTable, fourfold, indexBits, last, side } from './numbers'

/**
 * Counts a chunk of three classes, all with π > 0, in cells alone: histograms are sums of cells.
 *
 * Only differences of scores matter, so two powers a draw do; the first class's, 2^−E, is written down as exponent
 * bits. Draws on a corner get entries of their own, 2^18 bytes beyond the cell, four to a corner: at low temperatures
 * most draws lie there, and an increment has to wait for one of the same entry.
 *
 * @param from byte in the tiles where the chunk begins
 */
export function countThree(from: usize, bytes: usize): void {
  storeExponents(from, bytes)
  powers(weights + rowBytes, bytes)
  powers(weights + 2 * rowBytes, bytes)
  invert(bytes)
  share(bytes)
  incrementEntries(bytes)
}

/** The exponents of the second and third weight, shifted by a whole E so that the highest of the three lies in (½, 1]. */
function storeExponents(from: usize, bytes: usize): void {
  const factor = v128.load32_splat(scale)
  const second = v128.load32_splat(logRatios, 4)
  const third = v128.load32_splat(logRatios, 8)
  const tile0 = (load<u32>(tiles) as usize) + from
  const tile1 = (load<u32>(tiles, 4) as usize) + from
  const tile2 = (load<u32>(tiles, 8) as usize) + from
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const gumbel = v128.load(tile0 + at)
    const x = f32x4.mul(f32x4.add(f32x4.sub(v128.load(tile1 + at), gumbel), second), factor)
    const y = f32x4.mul(f32x4.add(f32x4.sub(v128.load(tile2 + at), gumbel), third), factor)
    const shift = f32x4.ceil(f32x4.pmax(f32x4.pmax(x, y), f32x4.splat(0)))
    // Beside 1.5·2^23 the lowest bits are those of 127 − E, the exponent of 2^−E.
    const exponent = f32x4.sub(f32x4.splat(12583039), f32x4.pmin(shift, f32x4.splat(60)))
    v128.store(at, i32x4.shl(exponent, 23), weights)
    v128.store(at, f32x4.sub(x, shift), weights + rowBytes)
    v128.store(at, f32x4.sub(y, shift), weights + 2 * rowBytes)
  }
}

/** 256 / Σ w to `inverses`, and to `others` how far a draw's entry lies from its cell. */
function invert(bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const first = v128.load(at, weights)
    const second = v128.load(at, weights + rowBytes)
    const third = v128.load(at, weights + 2 * rowBytes)
    const larger = f32x4.pmax(first, second)
    const highest = f32x4.pmax(larger, third)
    const rest = f32x4.add(f32x4.pmin(first, second), f32x4.pmin(larger, third))
    v128.store(at, f32x4.div(f32x4.splat(256), f32x4.add(rest, highest)), inverses)
    const corner = f32x4.le(f32x4.mul(rest, f32x4.splat(16777216)), highest)
    v128.store(at, v128.and(corner, i32x4(0x40000, 0x40010, 0x40020, 0x40030)), others)
  }
}

/** Sums shares, and names each draw's entry. */
function share(bytes: usize): void {
  const gridSide = v128.load32_splat(side)
  const lastIndex = v128.load32_splat(last)
  const fourTimes = v128.load32_splat(fourfold)
  const bits = v128.load32_splat(indexBits)
  const table = v128.load32_splat(cellTable)
  let sum0 = f32x4.splat(0)
  let sum1 = f32x4.splat(0)
  let sum2 = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const inverse = v128.load(at, inverses)
    const first = f32x4.mul(v128.load(at, weights), inverse)
    const second = f32x4.mul(v128.load(at, weights + rowBytes), inverse)
    const third = f32x4.mul(v128.load(at, weights + 2 * rowBytes), inverse)
    sum0 = f32x4.add(sum0, first)
    sum1 = f32x4.add(sum1, second)
    sum2 = f32x4.add(sum2, third)
    const cell = triangles(first, second, third, gridSide, lastIndex, fourTimes, bits)
    v128.store(at, i32x4.add(cell, i32x4.add(v128.load(at, others), table)), entries)
  }
  addLanes(sums, sum0)
  addLanes(sums + 8, sum1)
  addLanes(sums + 16, sum2)
}
