import { incrementLanes } from './countClasses'
import { across, cells, inverses, up } from './layout'

const addresses = (cells as i32) - 0x4a000000

/** Counts a chunk's first components in 256 intervals. */
export function countIntervals(first: usize, vectors: i32): void {
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const share = f32x4.mul(f32x4.mul(v128.load(first + v), v128.load(inverses + v)), f32x4.splat(4))
    const i = f32x4.pmin(f32x4.floor(share), f32x4.splat(255))
    incrementLanes(i32x4.add(f32x4.add(i, f32x4.splat(2097152)), i32x4.splat(addresses)))
  }
}

/**
 * Four times the cells of four points of the triangle, components times 256, with 2^23's exponent bits.
 * A point on an edge of two cells might reach i + j = 256; j gives way.
 */
export function triangleEntry(first: v128, second: v128, third: v128): v128 {
  const i = f32x4.pmin(f32x4.floor(first), f32x4.splat(255))
  const restOfRow = f32x4.sub(f32x4.splat(255), i)
  const j = f32x4.pmin(f32x4.floor(second), restOfRow)
  const down = f32x4.lt(third, f32x4.sub(restOfRow, j))
  const cell = f32x4.add(f32x4.mul(i, f32x4.splat(256)), f32x4.add(j, f32x4.splat(2097152)))
  // A cell that points down lies at 65,535 − cell: all 16 bits turned over.
  return v128.xor(cell, v128.and(down, i32x4.splat(0x3fffc)))
}

/** Counts a chunk's samples of three classes in 256² triangles. */
export function countTriangles(first: usize, second: usize, third: usize, vectors: i32): void {
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const inverse = f32x4.mul(v128.load(inverses + v), f32x4.splat(4))
    const entry = triangleEntry(
      f32x4.mul(v128.load(first + v), inverse),
      f32x4.mul(v128.load(second + v), inverse),
      f32x4.mul(v128.load(third + v), inverse),
    )
    incrementLanes(i32x4.add(entry, i32x4.splat(addresses)))
  }
}

/** Bin −128 … 127 of a coordinate from the middle outwards. */
function side(coordinate: v128): v128 {
  return f32x4.pmin(f32x4.pmax(f32x4.floor(coordinate), f32x4.splat(-128)), f32x4.splat(127))
}

/** Counts a chunk's projected samples in 256² squares. */
export function countSquares(vectors: i32): void {
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const inverse = v128.load(inverses + v)
    const x = side(f32x4.mul(v128.load(across + v), inverse))
    const y = side(f32x4.mul(v128.load(up + v), inverse))
    // 128·256 + 128 brings −128 … 127 to 0 … 255.
    const cell = f32x4.add(f32x4.mul(y, f32x4.splat(256)), f32x4.add(x, f32x4.splat(2097152 + 32896)))
    incrementLanes(i32x4.add(cell, i32x4.splat(addresses)))
  }
}
