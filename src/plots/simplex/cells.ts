import { polygonArea } from 'd3'
import { simplexCell } from '../../statistics/simplexCell'
import { hull, type Point } from './geometry'

/** Side of the grid of cells. */
export const grid = 256

/** Cells in all: triangles of the simplex (K = 3), squares of the picture (K ≥ 4); K = 2 has `grid` intervals. */
export const cellCount = grid * grid

/** The shares at the middle of a triangular cell, numbered by `simplexCell`, written into an array of the caller's. */
export function triangleCellCentre(
  index: number,
  into: [number, number, number] = [0, 0, 0],
): [number, number, number] {
  const up = (index >> 8) + (index & 255) < grid
  const at = up ? index : cellCount - 1 - index
  const offset = up ? 1 / 3 : 2 / 3
  const first = ((at >> 8) + offset) / grid
  const second = ((at & 255) + offset) / grid
  into[0] = first
  into[1] = second
  into[2] = 1 - first - second
  return into
}

/** How many cells the counts are spread over when they are spread evenly over the picture. */
export function evenCells(corners: readonly Point[]): number {
  if (corners.length === 2) return grid
  return corners.length === 3
    ? cellCount
    : cellCount * Math.abs(polygonArea(hull(corners) as [number, number][]))
}

/** For every pixel the cell that it shows. In row y, only pixels from[y] … to[y] − 1 lie in the picture. */
export interface CellMap {
  width: number
  height: number
  /** Row by row; width × height. */
  cells: Uint16Array
  from: Int32Array
  to: Int32Array
}

/**
 * The cell map of a picture of K classes, width × height pixels. A triangle fills its picture (height √3/2 of the
 * width), a projection its square, a segment the strip.
 */
export function cellMap(classes: number, width: number, height: number): CellMap {
  const map: CellMap = {
    width,
    height,
    cells: new Uint16Array(width * height),
    from: new Int32Array(height),
    to: new Int32Array(height).fill(width),
  }
  if (classes === 3) mapTriangle(map)
  else
    for (let y = 0, pixel = 0; y < height; y++)
      for (let x = 0; x < width; x++, pixel++) {
        const column = Math.floor(((x + 0.5) / width) * grid)
        // Class 1 is on the left, where z̃₁ is 1.
        map.cells[pixel] =
          classes === 2 ? grid - 1 - column : Math.floor(((y + 0.5) / height) * grid) * grid + column
      }
  return map
}

function mapTriangle({ width, height, cells, from, to }: CellMap): void {
  for (let y = 0; y < height; y++) {
    const third = 1 - (y + 0.5) / height
    from[y] = Math.ceil((third / 2) * width - 0.5)
    to[y] = Math.floor((1 - third / 2) * width - 0.5) + 1
    for (let x = from[y]!; x < to[y]!; x++) {
      const second = (x + 0.5) / width - third / 2
      cells[y * width + x] = simplexCell(Math.max(0, 1 - second - third), Math.max(0, second), third, grid)
    }
  }
}

/**
 * How much of each class's colour a cell takes: its shares where the picture says them, else nearness to corners. Written
 * into an array of the caller's, since a picture has 65,536 cells.
 */
export function cellWeights(
  corners: readonly Point[],
  index: number,
  into: number[] = corners.map(() => 0),
): number[] {
  if (corners.length === 3) return triangleCellCentre(index, into as [number, number, number])
  if (corners.length === 2) {
    into[0] = (index + 0.5) / grid
    into[1] = 1 - (index + 0.5) / grid
    return into
  }
  const x = ((index & 255) + 0.5) / grid
  const y = ((index >> 8) + 0.5) / grid
  let total = 0
  for (let k = 0; k < corners.length; k++) {
    const corner = corners[k]!
    const [right, down] = [x - corner[0], y - corner[1]]
    into[k] = 1 / (right * right + down * down + 1e-6)
    total += into[k]!
  }
  for (let k = 0; k < corners.length; k++) into[k]! /= total
  return into
}
