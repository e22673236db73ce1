import type { Rgb } from '../palette/palette'
import { type CellMap, cellCount, cellWeights } from './cells'
import type { Point } from './geometry'

/**
 * Density relative to draws spread evenly over the picture, between which its colour deepens in proportion to the
 * logarithm; below and above it stays the same.
 */
export const densityClip = { low: 1 / 64, high: 256 } as const

/** Opacity, of 255, at the two clips. A cell that holds anything can be seen; dots can be seen on the densest. */
const opacity = { low: 8, high: 225 } as const

/** Below this a cell is empty: far less than one draw of 10⁷ spread by smoothing, far more than its rounding errors. */
const emptiest = 1e-5

/** 1/64 to 256, as a logarithm */
const depths = Math.log(densityClip.high / densityClip.low)

/** Opacity 0 … 255 of a relative density; 0 where no draw fell. */
export function densityAlpha(relative: number): number {
  if (!(relative > emptiest)) return 0
  const depth = Math.log(relative / densityClip.low) / depths
  return Math.round(opacity.low + (opacity.high - opacity.low) * Math.min(1, Math.max(0, depth)))
}

/**
 * `densityAlpha` by the upper 16 bits of a float32: sign, exponent and 7 bits of fraction. So no logarithm is taken
 * while painting, and a density is off by 0.4 % at most, a sixth of one step of opacity.
 */
function tabulateAlpha(): Uint8Array {
  const bits = new Uint32Array(1)
  const value = new Float32Array(bits.buffer)
  return Uint8Array.from({ length: 1 << 15 }, (_, upper) => {
    bits[0] = (upper << 16) | 0x8000
    return upper === 0 ? 0 : densityAlpha(Number.isNaN(value[0]) ? Infinity : value[0]!)
  })
}

/** The table, from the first picture on. */
let alphaByBits: Uint8Array | null = null

const relative = new Float32Array(cellCount)
const relativeBits = new Uint32Array(relative.buffer)

/**
 * Red, green and blue of every cell mixed from the class colours by its place, without opacity. A word's bytes are
 * red, green, blue, alpha from the lowest on, as in ImageData on every processor that runs a browser today.
 */
export function cellColors(colors: readonly Rgb[], corners: readonly Point[]): Uint32Array {
  const words = new Uint32Array(cellCount)
  const cells = corners.length === 2 ? 256 : cellCount
  const weights = corners.map(() => 0)
  for (let at = 0; at < cells; at++) {
    cellWeights(corners, at, weights)
    let red = 0
    let green = 0
    let blue = 0
    for (let k = 0; k < weights.length; k++) {
      red += weights[k]! * colors[k]![0]
      green += weights[k]! * colors[k]![1]
      blue += weights[k]! * colors[k]![2]
    }
    words[at] = (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)
  }
  return words
}

/** Gives every cell's colour the opacity of its count, into `words`. `even`: the count of an even spread. */
export function shadeCells(
  counts: ArrayLike<number>,
  even: number,
  colors: Uint32Array,
  words: Uint32Array,
): void {
  const scale = even > 0 ? 1 / even : 0
  const cells = Math.min(counts.length, words.length)
  for (let at = 0; at < cells; at++) relative[at] = counts[at]! * scale
  alphaByBits ??= tabulateAlpha()
  const alpha = alphaByBits
  for (let at = 0; at < cells; at++) words[at] = colors[at]! | (alpha[relativeBits[at]! >>> 16]! << 24)
}

/** Writes every pixel's cell into an image of the map's size. */
export function paintCells(map: CellMap, words: Uint32Array, image: Uint32Array): void {
  const { width, height, cells, from, to } = map
  for (let y = 0; y < height; y++) {
    const end = y * width + to[y]!
    for (let pixel = y * width + from[y]!; pixel < end; pixel++) image[pixel] = words[cells[pixel]!]!
  }
}
