import {
  cellBytes,
  cells,
  columnsDown,
  columnsUp,
  corners,
  diagonals,
  gridSide,
  histogram,
  jointBytes,
  jointSide,
  joints,
  pairBytes,
} from './layout'

function addTo(address: usize, count: i32): void {
  i32.store(address, i32.load(address) + count)
}

/** Histograms (unless counted otherwise) and corners from the tables of two classes each. */
export function collectJoints(classes: usize, withHistograms: bool): void {
  memory.fill(corners, 0, 64)
  if (withHistograms) memory.fill(histogram, 0, 4096)
  for (let k: usize = 0; k < classes; k += 2) {
    const table = joints + (k >> 1) * pairBytes
    for (let i = 0; i < jointSide; i++)
      for (let j = 0; j < jointSide; j++) {
        const entry = table + 4 * ((i * jointSide + j) as usize)
        let count = 0
        for (let lane: usize = 0; lane < 4; lane++) count += i32.load(entry + lane * jointBytes)
        if (count === 0) continue
        collectBin(k, i, count, withHistograms)
        if (k + 1 < classes) collectBin(k + 1, j, count, withHistograms)
      }
  }
}

function collectBin(k: usize, bin: i32, count: i32, withHistograms: bool): void {
  if (bin === 64) addTo(corners + 4 * k, count)
  if (withHistograms) addTo(histogram + 256 * k + 4 * (min(bin, 63) as usize), count)
}

/** Brings the draws of corners back to their cells, and sums the cells to three histograms. */
export function collectTriangles(): void {
  memory.fill(histogram, 0, 768)
  collectCorner(0, 65280)
  collectCorner(1, 255)
  collectCorner(2, 0)
  memory.fill(diagonals, 0, 12288)
  for (let i = 0; i < gridSide; i++) collectRow(i)
  for (let l: usize = 0; l < 256; l++) {
    const at: usize = 4 * l
    const opposite: usize = 4 * (255 - l)
    addTo(histogram + 256 + 4 * (l >> 2), i32.load(columnsUp + at) + i32.load(columnsDown + opposite))
    // l = 255 − i − j where cells point up; where they point down their place has i + j = 256 + l.
    addTo(histogram + 512 + 4 * (l >> 2), i32.load(diagonals + opposite) + i32.load(diagonals + at, 1024))
  }
}

function collectCorner(k: usize, cell: usize): void {
  const apart = cells + cellBytes + 4 * cell
  const count = i32.load(apart) + i32.load(apart, 16) + i32.load(apart, 32) + i32.load(apart, 48)
  memory.fill(apart, 0, 64)
  addTo(corners + 4 * k, count)
  addTo(cells + 4 * cell, count)
}

/** Adds a row of cells to the sums of its columns and diagonals, and its total to the first histogram. */
function collectRow(i: i32): void {
  const row = cells + 4 * ((i * gridSide) as usize)
  const diagonal = diagonals + 4 * (i as usize)
  const lastUp = i32x4.splat(gridSide - 1 - i)
  let column = i32x4(0, 1, 2, 3)
  let sumUp = i32x4.splat(0)
  let sumDown = i32x4.splat(0)
  for (let at: usize = 0; at < 1024; at += 16) {
    const counts = v128.load(row + at)
    const pointUp = v128.and(counts, i32x4.le_s(column, lastUp))
    const pointDown = i32x4.sub(counts, pointUp)
    v128.store(columnsUp + at, i32x4.add(v128.load(columnsUp + at), pointUp))
    v128.store(columnsDown + at, i32x4.add(v128.load(columnsDown + at), pointDown))
    v128.store(diagonal + at, i32x4.add(v128.load(diagonal + at), counts))
    sumUp = i32x4.add(sumUp, pointUp)
    sumDown = i32x4.add(sumDown, pointDown)
    column = i32x4.add(column, i32x4.splat(4))
  }
  addTo(histogram + 4 * ((i >> 2) as usize), total(sumUp))
  addTo(histogram + 4 * (((gridSide - 1 - i) >> 2) as usize), total(sumDown))
}

function total(lanes: v128): i32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  )
}
