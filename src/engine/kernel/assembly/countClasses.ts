import {
  indices,
  inverses,
  jointBytes,
  jointSide,
  joints,
  logOddsHistogram,
  others,
  rowBytes,
  sums,
  sumsOfSquares,
  weights,
} from './layout'
import { logarithm } from './logarithm'

/** Adds the four lanes to a float64 in memory. */
export function addLanes(total: usize, lanes: v128): void {
  const pairs = f64x2.add(
    f64x2.promote_low_f32x4(lanes),
    f64x2.promote_low_f32x4(
      i8x16.shuffle(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15),
    ),
  )
  f64.store(total, f64.load(total) + f64x2.extract_lane(pairs, 0) + f64x2.extract_lane(pairs, 1))
}

/** One more in the table entry at an address. */
export function increment(at: usize): void {
  i32.store(at, i32.load(at) + 1)
}

/** One more in each of the entries whose addresses are the four lanes. */
export function incrementLanes(addresses: v128): void {
  v128.store(indices, addresses)
  increment(i32.load(indices))
  increment(i32.load(indices, 4))
  increment(i32.load(indices, 8))
  increment(i32.load(indices, 12))
}

/** Σ 64 z̃ₖ and Σ (64 z̃ₖ)² of a chunk. 16 float32 additions stay within 16·2^−25 of the sum, whatever the values. */
export function sumClass(k: i32, vectors: i32): void {
  const row = weights + (k as usize) * rowBytes
  let sum = f32x4.splat(0)
  let squares = f32x4.splat(0)
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const share = f32x4.mul(v128.load(row + v), v128.load(inverses + v))
    sum = f32x4.add(sum, share)
    squares = f32x4.add(squares, f32x4.mul(share, share))
  }
  addLanes(sums + 8 * (k as usize), sum)
  addLanes(sumsOfSquares + 8 * (k as usize), squares)
}

/**
 * Counts a chunk's shares of two classes in one table of bin × bin: one increment for both. The second row may be
 * `zeros`. Even and odd lanes have a table each.
 */
export function countShares(pair: usize, first: usize, second: usize, vectors: i32): void {
  const table = joints + pair * 2 * jointBytes
  // 2^21 + x has 4x in its lowest bits: the entry's byte.
  const addresses = i32x4.add(
    i32x4.splat((table as i32) - 0x4a000000),
    i32x4(0, jointBytes as i32, 0, jointBytes as i32),
  )
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const inverse = v128.load(inverses + v)
    const i = f32x4.floor(f32x4.mul(v128.load(first + v), inverse))
    const j = f32x4.floor(f32x4.mul(v128.load(second + v), inverse))
    const entry = f32x4.add(f32x4.mul(i, f32x4.splat(jointSide as f32)), f32x4.add(j, f32x4.splat(2097152)))
    incrementLanes(i32x4.add(entry, addresses))
  }
}

/** Counts a chunk's log-odds of class k, log(w / Σ of the other weights). */
export function countLogOdds(k: i32, vectors: i32): void {
  const row = weights + (k as usize) * rowBytes
  const table = i32x4.splat(((logOddsHistogram + 256 * (k as usize)) as i32) - 0x4a000000)
  for (let v: usize = 0, end = (vectors as usize) * 16; v < end; v += 16) {
    const weight = v128.load(row + v)
    const rest = v128.load(others + v)
    const against = v128.bitselect(
      rest,
      f32x4.sub(f32x4.add(rest, f32x4.splat(1)), weight),
      f32x4.eq(weight, f32x4.splat(1)),
    )
    // 2^−62 stands for what is less than any weight: alone, a class is beyond all odds.
    const odds = f32x4.div(weight, f32x4.pmax(against, f32x4.splat(2.168404344971009e-19)))
    const bin = f32x4.mul(logarithm(odds), f32x4.splat(((Math.LOG2E * 4) / 3) as f32))
    const inside = f32x4.pmin(f32x4.pmax(f32x4.floor(bin), f32x4.splat(-32)), f32x4.splat(31))
    incrementLanes(i32x4.add(f32x4.add(inside, f32x4.splat(2097184)), table))
  }
}
