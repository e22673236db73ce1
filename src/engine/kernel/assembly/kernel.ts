// What the host calls. `bytes` is how much of each tile, a multiple of 16, is looked at; `classes` counts those with
// π > 0, and a class's place is its index among these, −1 where π = 0.

import { countIntervals, countSquares, countTriangles } from './countCells'
import { countLogOdds, countPair as countPairOfChunk, countTwo } from './countClasses'
import { countThree as countThreeOfChunk } from './countThree'
import { countThreeToFirst } from './countThreeToFirst'
import {
  cellBytes,
  cells,
  corners,
  histogram,
  joints,
  pairBytes,
  pairHistogram,
  rowBytes,
  sums,
  tiles,
  weights,
  zeros,
} from './layout'
import { relax } from './relax'
import { relaxToFirst } from './relaxToFirst'

export { collectJoints, collectTriangles } from './collect'
export { countWinners } from './countWinners'
export { drawGumbel } from './drawGumbel'
export {
  cells,
  corners,
  cornersAcross,
  cornersUp,
  doubt,
  firstTile,
  histogram,
  logits,
  logRatios,
  noiseSummary,
  pairHistogram,
  pairLogRatio,
  roundedLogits,
  scale,
  sums,
  tiles,
  winners,
} from './layout'
export { summarizeNoise } from './summarizeNoise'

/** What `countRelaxed` counts cells of. */
const intervals = 1
const triangles = 2
const squares = 3

/** Clears what was counted of relaxed samples. */
export function clear(classes: usize): void {
  memory.fill(sums, 0, 128)
  memory.fill(corners, 0, 64)
  memory.fill(pairHistogram, 0, 256)
  memory.fill(histogram, 0, 4096)
  memory.fill(joints, 0, ((classes + 1) >> 1) * pairBytes)
  memory.fill(cells, 0, cellBytes)
  // The corners of the triangle.
  memory.fill(cells + cellBytes, 0, 64)
  memory.fill(cells + cellBytes + 4 * 255, 0, 64)
  memory.fill(cells + cellBytes + 4 * 65280, 0, 64)
}

/**
 * Counts three classes, all with π > 0, by shares.
 *
 * @param toFirst whether `countThreeToFirst` is tried
 */
export function countThree(bytes: usize, toFirst: bool): void {
  for (let from: usize = 0; from < bytes; from += rowBytes) {
    const chunk = min(rowBytes, bytes - from)
    if (!toFirst || !countThreeToFirst(from, chunk)) countThreeOfChunk(from, chunk)
  }
}

/**
 * Counts any number of classes.
 *
 * @param cellKind 0 no cells, 1 intervals, 2 triangles, 3 squares
 * @param first place of the first class; `second` and `third` likewise
 * @param toFirst whether `relaxToFirst` is tried
 */
export function countRelaxed(
  classes: usize,
  bytes: usize,
  logOdds: bool,
  cellKind: i32,
  first: i32,
  second: i32,
  third: i32,
  toFirst: bool,
): void {
  for (let from: usize = 0; from < bytes; from += rowBytes) {
    const chunk = min(rowBytes, bytes - from)
    const projected = cellKind === squares
    if (!toFirst || !relaxToFirst(classes, from, chunk, projected)) relax(classes, from, chunk, projected)
    for (let k: usize = 0; k < classes; k += 2) countTwo(k, chunk)
    if (logOdds) for (let k: usize = 0; k < classes; k++) countLogOdds(k, chunk)
    if (cellKind === intervals) countIntervals(rowOf(first), chunk)
    if (cellKind === triangles) countTriangles(rowOf(first), rowOf(second), rowOf(third), chunk)
    if (cellKind === squares) countSquares(chunk)
  }
}

/** The weights of the class at a place. */
function rowOf(place: i32): usize {
  return place < 0 ? zeros : weights + (place as usize) * rowBytes
}

/** Counts the ratio, or its log-odds, of two classes by their places. */
export function countPair(first: usize, second: usize, bytes: usize, logOdds: bool): void {
  const tile0 = load<u32>(tiles + 4 * first) as usize
  const tile1 = load<u32>(tiles + 4 * second) as usize
  for (let from: usize = 0; from < bytes; from += rowBytes)
    countPairOfChunk(tile0 + from, tile1 + from, min(rowBytes, bytes - from), logOdds)
}
