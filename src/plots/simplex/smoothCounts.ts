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

/** A line of cells in an array: `length` cells, `stride` apart, from `start` on. */
interface Line {
  start: number
  stride: number
  length: number
}

/** Means over a window of 2·radius + 1 cells of a line of cells, fewer at its ends; so a constant stays one. */
function averageLine(source: Float32Array, target: Float32Array, line: Line, radius: number): void {
  const { start, stride, length } = line
  const ahead = radius * stride
  const behind = ahead + stride
  const head = Math.min(radius + 1, length)
  const tail = Math.max(head, length - radius)
  let sum = 0
  for (let n = 0; n < Math.min(radius, length); n++) sum += source[start + n * stride]!
  let at = start
  let n = 0
  for (; n < head; n++, at += stride) {
    if (n + radius < length) sum += source[at + ahead]!
    target[at] = sum / Math.min(n + radius + 1, length)
  }
  // Between the ends the window is full and costs no division: here most of a frame's time goes.
  const whole = 1 / (2 * radius + 1)
  for (; n < tail; n++, at += stride) {
    sum += source[at + ahead]! - source[at - behind]!
    target[at] = sum * whole
  }
  for (; n < length; n++, at += stride) {
    sum -= source[at - behind]!
    target[at] = sum / (length - n + radius)
  }
}

/** Every line of the triangle's cells in one of its three directions: first those that point up, then down. */
function averageTriangle(source: Float32Array, target: Float32Array, direction: 0 | 1 | 2, radius: number) {
  for (const [rows, origin, sign] of [
    [grid, 0, 1],
    [grid - 1, cellCount - 1, -1],
  ] as const)
    for (let at = 0; at < rows; at++) {
      const [start, stride, length] = (
        [
          [grid * at, 1, rows - at],
          [at, grid, rows - at],
          [at, grid - 1, at + 1],
        ] as const
      )[direction]
      averageLine(source, target, { start: origin + sign * start, stride: sign * stride, length }, radius)
    }
}

function averageSquare(source: Float32Array, target: Float32Array, direction: 0 | 1, radius: number) {
  for (let at = 0; at < grid; at++) {
    const line = direction
      ? { start: at, stride: grid, length: grid }
      : { start: grid * at, stride: 1, length: grid }
    averageLine(source, target, line, radius)
  }
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
  if (classes === 2) averageLine(first, second, { start: 0, stride: 1, length: grid }, radius)
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
