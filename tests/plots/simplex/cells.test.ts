import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellCount,
  cellMap,
  cellWeights,
  evenCells,
  grid,
  triangleCellCentre,
} from '../../../src/plots/simplex/cells'
import { simplexCorners, triangleHeight } from '../../../src/plots/simplex/geometry'
import { simplexCell } from '../../../src/statistics/simplexCell'

describe('the triangular cells', () => {
  it('are numbered once each: the middle of every cell lies in that cell', () => {
    for (let index = 0; index < cellCount; index++) {
      const cell = simplexCell(...triangleCellCentre(index), grid)
      if (cell !== index) expect(cell).toBe(index)
    }
  })

  it('follow the rule of three floors', () => {
    const weight = fc.double({ min: 1e-9, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), (weights) => {
        const total = weights[0] + weights[1] + weights[2]
        const [i, j, l] = weights.map((w) => Math.min(grid - 1, Math.floor((grid * w) / total)))
        // A point on a border belongs to either side.
        fc.pre(i! + j! + l! === grid - 1 || i! + j! + l! === grid - 2)
        const index = grid * i! + j!
        expect(simplexCell(weights[0] / total, weights[1] / total, weights[2] / total, grid)).toBe(
          i! + j! + l! === grid - 1 ? index : cellCount - 1 - index,
        )
      }),
    )
  })

  it('have a place for each corner of the simplex', () => {
    expect([simplexCell(1, 0, 0, grid), simplexCell(0, 1, 0, grid), simplexCell(0, 0, 1, grid)]).toEqual([
      grid * (grid - 1),
      grid - 1,
      0,
    ])
  })

  it('cover the picture evenly: a cell has as many pixels as its share of the area', () => {
    const side = 2 * grid * 4
    const map = cellMap(3, side, Math.round(side * triangleHeight))
    const pixels = new Uint32Array(cellCount)
    for (let y = 0; y < map.height; y++)
      for (let x = map.from[y]!; x < map.to[y]!; x++) pixels[map.cells[y * side + x]!]!++
    const expected = (side * map.height) / 2 / cellCount
    // A cell of 8 pixels a side has rounding errors of about its circumference.
    expect(Math.min(...pixels)).toBeGreaterThan(expected * 0.7)
    expect(Math.max(...pixels)).toBeLessThan(expected * 1.3)
  })
})

describe('a cell map', () => {
  it.each([
    [3, 301, 261],
    [4, 200, 200],
    [2, 99, 7],
  ])('of %i classes keeps its rows within the picture', (classes, width, height) => {
    const map = cellMap(classes, width, height)
    for (let y = 0; y < height; y++) {
      expect(map.from[y]).toBeGreaterThanOrEqual(0)
      expect(map.to[y]).toBeLessThanOrEqual(width)
    }
  })

  it('puts class 1 on the left of a segment', () => {
    const map = cellMap(2, grid, 1)
    expect([map.cells[0], map.cells[grid - 1]]).toEqual([grid - 1, 0])
  })

  it('runs through squares row by row', () => {
    const { cells } = cellMap(5, grid, grid)
    expect([cells[0], cells[1], cells[grid], cells[cellCount - 1]]).toEqual([0, 1, grid, cellCount - 1])
  })
})

it('mixes colours by weights that sum to 1 and are pure at a corner', () => {
  for (const classes of [2, 3, 4, 7, 16]) {
    const corners = simplexCorners(classes)
    for (const index of [0, 1, 77, 200])
      expect(cellWeights(corners, index).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  }
  const corners = simplexCorners(5)
  const [x, y] = corners[2]!
  const at = grid * Math.min(grid - 1, Math.floor(grid * y)) + Math.min(grid - 1, Math.floor(grid * x))
  expect(cellWeights(corners, at)[2]).toBeGreaterThan(0.99)
})

it('spreads evenly over as many cells as the outline covers', () => {
  expect(evenCells(simplexCorners(2))).toBe(grid)
  expect(evenCells(simplexCorners(3))).toBe(cellCount)
  expect(evenCells(simplexCorners(16))).toBeCloseTo(cellCount * 2 * Math.sin(Math.PI / 8), 6)
})
