// What the host calls. Numbers of draws come as vectors of four; a rest of fewer than eight is the host's.

import { countIntervals, countSquares, countTriangles } from './countCells'
import { countLogOdds, countShares, sumClass } from './countClasses'
import { countPair as countPairOfTiles } from './countPair'
import { countWinners as countWinnersOfTiles } from './countWinners'
import { chunkVectors, logits, rowBytes, tiles, weights, zeros } from './layout'
import { relax } from './relax'

export { drawGumbel } from './drawGumbel'
export {
  cellCount,
  cells,
  cornersAcross,
  cornersUp,
  firstTile,
  jointBytes,
  jointSide,
  joints,
  logits,
  logitVectors,
  logOddsHistogram,
  noiseSummary,
  pairHistogram,
  sums,
  sumsOfSquares,
  tiles,
  winners,
} from './layout'
export { summarizeNoise } from './summarizeNoise'

/** What `countRelaxed` counts cells of. */
const intervals = 1
const triangles = 2
const squares = 3

/** The row of scratch of the class at a place among those that can win; zeros for a class that cannot, −1. */
function rowOf(place: i32): usize {
  return place < 0 ? zeros : weights + (place as usize) * rowBytes
}

/**
 * Counts relaxed samples.
 *
 * @param classes how many classes have π > 0; `tiles`, `logits` … list only these
 * @param vectors vectors of four draws, even
 * @param inverse 1/τ
 * @param cellKind 0 none, 1 intervals, 2 triangles, 3 squares
 * @param first place of the first class among those of π > 0, or −1; `second` and `third` likewise
 */
export function countRelaxed(
  classes: i32,
  vectors: i32,
  inverse: f64,
  logOdds: bool,
  cellKind: i32,
  first: i32,
  second: i32,
  third: i32,
): void {
  const scale = f32x4.splat((inverse * Math.LOG2E) as f32)
  for (let from = 0; from < vectors; from += chunkVectors) {
    const chunk = min(chunkVectors, vectors - from)
    relax(classes, (from as usize) * 16, chunk, scale, cellKind === squares)
    for (let k = 0; k < classes; k++) {
      sumClass(k, chunk)
      if (logOdds) countLogOdds(k, chunk)
      if ((k & 1) === 0) countShares((k as usize) >> 1, rowOf(k), rowOf(k + 1 < classes ? k + 1 : -1), chunk)
    }
    if (cellKind === intervals) countIntervals(rowOf(first), chunk)
    if (cellKind === triangles) countTriangles(rowOf(first), rowOf(second), rowOf(third), chunk)
    if (cellKind === squares) countSquares(chunk)
  }
}

/** Counts the ratio, or its log-odds, of two classes given by their places among those of π > 0. */
export function countPair(first: i32, second: i32, vectors: i32, inverse: f64, logOdds: bool): void {
  const difference = f64.load(logits + 8 * (first as usize)) - f64.load(logits + 8 * (second as usize))
  countPairOfTiles(
    load<u32>(tiles + 4 * (first as usize)) as usize,
    load<u32>(tiles + 4 * (second as usize)) as usize,
    vectors,
    f32x4.splat(difference as f32),
    f32x4.splat((inverse * Math.LOG2E) as f32),
    logOdds,
  )
}

/** Counts winners; see `countWinners.ts`. */
export function countWinners(classes: i32, vectors: i32, doubt: f64): void {
  countWinnersOfTiles(classes, vectors, f32x4.splat(doubt as f32))
}
