import { cellCount, grid } from './cells'

/** A cell that holds this many draws is shown as it is: its count errs by less than a quarter. */
export const settled = 16

/** Draws that a window should hold on average where the draws are spread evenly. */
const wanted = 32

/** Radius of the widest windows, in cells; wider ones would blur the corners of a thousand draws. */
const widest = 12

/** Radius, in cells, of the windows that sparse cells are averaged over: 0 once cells hold enough by themselves. */
export function smoothingRadius(draws: number, cells: number, dimensions: number): number {
  const side = (wanted * cells) / Math.max(1, draws)
  return Math.min(widest, Math.max(0, Math.ceil((side ** (1 / dimensions) - 1) / 2)))
}

/** 1/n: one division less for each cell near the end of a line. */
const inverses = Float64Array.from({ length: grid + 1 }, (_, n) => 1 / n)

/**
 * Means over a window of 2·radius + 1 cells of a line of cells, fewer at its ends; so a constant stays one. The line's
 * `length` cells lie `stride` apart from `start` on. Here most of a frame's time for the density goes.
 */
function averageLine(
  source: Float32Array,
  target: Float32Array,
  start: number,
  stride: number,
  length: number,
  radius: number,
): void {
  const window = 2 * radius + 1
  if (length < window) {
    for (let n = 0; n < length; n++) {
      const first = Math.max(0, n - radius)
      const last = Math.min(length - 1, n + radius)
      let sum = 0
      for (let cell = first; cell <= last; cell++) sum += source[start + cell * stride]!
      target[start + n * stride] = sum * inverses[last - first + 1]!
    }
    return
  }
  const end = start + length * stride
  let sum = 0
  let ahead = start
  for (let n = 0; n < radius; n++, ahead += stride) sum += source[ahead]!
  let at = start
  for (let n = radius + 1; n <= window; n++, at += stride, ahead += stride) {
    sum += source[ahead]!
    target[at] = sum * inverses[n]!
  }
  let behind = start
  for (; ahead !== end; at += stride, ahead += stride, behind += stride) {
    sum += source[ahead]! - source[behind]!
    target[at] = sum * inverses[window]!
  }
  for (let n = window - 1; n > radius; n--, at += stride, behind += stride) {
    sum -= source[behind]!
    target[at] = sum * inverses[n]!
  }
}

/** Every line of the triangle's cells in one of its three directions: first those that point up, then down. */
function averageTriangle(source: Float32Array, target: Float32Array, direction: 0 | 1 | 2, radius: number) {
  const apart = direction === 0 ? grid : 1
  const stride = [1, grid, grid - 1][direction]!
  const last = cellCount - 1
  for (let line = 0; line < grid; line++) {
    const length = direction === 2 ? line + 1 : grid - line
    averageLine(source, target, apart * line, stride, length, radius)
    // One of the other kind less, from the opposite end: its longest line is the second.
    if (line === grid - 1) return
    averageLine(source, target, last - apart * line, -stride, direction === 2 ? line + 1 : length - 1, radius)
  }
}

function averageSquare(source: Float32Array, target: Float32Array, direction: 0 | 1, radius: number) {
  const [apart, stride] = direction ? [1, grid] : [grid, 1]
  for (let line = 0; line < grid; line++) averageLine(source, target, apart * line, stride, grid, radius)
}

/** Half of every triangle's value from itself, half from the two or three that share a side with it. */
function averageNeighbours(source: Float32Array, target: Float32Array): void {
  const last = cellCount - 1
  for (let i = 0; i < grid; i++)
    for (let j = 0; i + j < grid; j++) {
      const up = grid * i + j
      let sum = 0
      let sides = 0
      if (i > 0) sum += source[last - up + grid]!
      if (j > 0) sum += source[last - up + 1]!
      if (i > 0) sides++
      if (j > 0) sides++
      if (i + j < grid - 1) {
        sum += source[last - up]!
        sides++
        const around = source[up]! + source[up + 1]! + source[up + grid]!
        target[last - up] = source[last - up]! / 2 + around / 6
      }
      target[up] = (source[up]! + sum / sides) / 2
    }
}

/** Room for the passes, so that a frame allocates nothing. */
const scratch = [new Float32Array(cellCount), new Float32Array(cellCount)] as const

/**
 * Counts as a picture shows them: a cell of fewer than 16 draws takes the mean of its neighbourhood, whose full cells
 * count as 16 so that no peak leaks into the emptiness beside it. Classes are treated alike: for K = 3 the windows run
 * along the triangle's three sides. The result is valid until the next call.
 */
export function smoothCounts(counts: ArrayLike<number>, draws: number, classes: number): Float32Array {
  const [first, second] = scratch
  const cells = classes === 2 ? grid : cellCount
  const radius = smoothingRadius(draws, cells, classes === 2 ? 1 : 2)
  if (radius === 0) {
    first.set(counts)
    return first
  }
  for (let at = 0; at < cells; at++) first[at] = Math.min(settled, counts[at]!)
  let smooth: Float32Array = second
  if (classes === 2) averageLine(first, second, 0, 1, grid, radius)
  else if (classes === 3) {
    averageTriangle(first, second, 0, radius)
    averageTriangle(second, first, 1, radius)
    averageTriangle(first, second, 2, radius)
    // Both kinds of triangle were averaged apart, which near an edge tells them apart.
    averageNeighbours(second, first)
    smooth = first
  } else {
    // Twice over, so that the trace of a single draw is round rather than square.
    for (const part of [Math.ceil(radius / 2), Math.floor(radius / 2)]) {
      averageSquare(first, second, 0, part)
      averageSquare(second, first, 1, part)
    }
    smooth = first
  }
  for (let at = 0; at < cells; at++) if (counts[at]! >= settled) smooth[at] = counts[at]!
  return smooth
}
