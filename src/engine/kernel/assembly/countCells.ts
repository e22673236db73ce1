import { incrementEntries } from './increments'
import { across, entries, inverses, up, vectorBytes } from './layout'
import { cellTable, fourfold, indexBits, last, side } from './numbers'

/** Counts a chunk's first shares in 256 intervals. */
export function countIntervals(first: usize, bytes: usize): void {
  const table = v128.load32_splat(cellTable)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const share = f32x4.mul(f32x4.mul(v128.load(first + at), v128.load(at, inverses)), f32x4.splat(4))
    const i = f32x4.pmin(f32x4.floor(share), f32x4.splat(255))
    v128.store(at, i32x4.add(f32x4.add(i, v128.load32_splat(fourfold)), table), entries)
  }
  incrementEntries(bytes)
}

/**
 * The bits of 2^21 + the cells of four points of the triangle, given their shares times 256; the rest are numbers of
 * `numbers.ts`. On an edge of two cells i + j might reach 256; j gives way.
 */
export function triangles(
  first: v128,
  second: v128,
  third: v128,
  side: v128,
  last: v128,
  fourfold: v128,
  indexBits: v128,
): v128 {
  const i = f32x4.pmin(f32x4.floor(first), last)
  const restOfRow = f32x4.sub(last, i)
  const j = f32x4.pmin(f32x4.floor(second), restOfRow)
  const down = f32x4.lt(third, f32x4.sub(restOfRow, j))
  const cell = f32x4.add(f32x4.mul(i, side), f32x4.add(j, fourfold))
  // A cell that points down lies at 65,535 − cell: all 16 bits turned over.
  return v128.xor(cell, v128.and(down, indexBits))
}

/** Counts a chunk's samples of three classes in 256² triangles. */
export function countTriangles(first: usize, second: usize, third: usize, bytes: usize): void {
  const table = v128.load32_splat(cellTable)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const inverse = f32x4.mul(v128.load(at, inverses), f32x4.splat(4))
    const cell = triangles(
      f32x4.mul(v128.load(first + at), inverse),
      f32x4.mul(v128.load(second + at), inverse),
      f32x4.mul(v128.load(third + at), inverse),
      v128.load32_splat(side),
      v128.load32_splat(last),
      v128.load32_splat(fourfold),
      v128.load32_splat(indexBits),
    )
    v128.store(at, i32x4.add(cell, table), entries)
  }
  incrementEntries(bytes)
}

/** Counts a chunk's projected samples in 256² squares. */
export function countSquares(bytes: usize): void {
  const table = v128.load32_splat(cellTable)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    const inverse = v128.load(at, inverses)
    const x = clamped(f32x4.mul(v128.load(at, across), inverse))
    const y = clamped(f32x4.mul(v128.load(at, up), inverse))
    // 128·256 + 128 brings −128 … 127 to 0 … 255.
    const cell = f32x4.add(f32x4.mul(y, f32x4.splat(256)), f32x4.add(x, f32x4.splat(2097152 + 32896)))
    v128.store(at, i32x4.add(cell, table), entries)
  }
  incrementEntries(bytes)
}

/** Bin −128 … 127 of a coordinate from the middle outwards. */
function clamped(coordinate: v128): v128 {
  return f32x4.pmin(f32x4.pmax(f32x4.floor(coordinate), f32x4.splat(-128)), f32x4.splat(127))
}
