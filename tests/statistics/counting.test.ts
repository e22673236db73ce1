import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplexCell } from '../../src/statistics/simplexCell'
import { frozen } from '../arbitraries'
import { frequencies, histogram, simplexCells } from '../oracles/counting'
import { correlation, moments } from '../oracles/moments'

it('counts how often each class won', () => {
  expect(Array.from(frequencies([0, 2, 2, 1, 2], 4))).toEqual([1, 1, 3, 0])
})

describe('histogram', () => {
  it('closes the last bin, counts 0 in the first and each edge to its right', () => {
    const counts = histogram([0, 1 / 64, 1 / 2, 63 / 64, 1])
    expect([counts[0], counts[1], counts[32], counts[63]]).toEqual([1, 1, 1, 2])
  })

  it('counts what lies beyond in the end bins', () => {
    const counts = histogram([-Infinity, -17, 0, 17, Infinity], 4, -16, 16)
    expect(Array.from(counts)).toEqual([2, 0, 1, 2])
  })
})

describe('simplexCell', () => {
  const corner = fc.double({ min: 0, max: 1, noNaN: true })
  const point = fc
    .tuple(corner, corner)
    .map(([a, b]) => (a + b > 1 ? [1 - a, 1 - b] : [a, b]) as [number, number])

  it('numbers the up cells by ⌊grid·z̃₁⌋ and ⌊grid·z̃₂⌋, and the down ones from the other end', () => {
    expect(simplexCell(0.05, 0.05, 0.9, 4)).toBe(0)
    expect(simplexCell(0.3, 0.05, 0.65, 4)).toBe(4)
    expect(simplexCell(0.2, 0.2, 0.6, 4)).toBe(15)
    expect([simplexCell(1, 0, 0, 4), simplexCell(0, 1, 0, 4), simplexCell(0, 0, 1, 4)]).toEqual([12, 3, 0])
  })

  it('gives every point a cell, and centroids of different cells different ones', () => {
    fc.assert(
      fc.property(point, ([a, b]) => {
        const cell = simplexCell(a, b, 1 - a - b, 256)
        expect(Number.isInteger(cell) && cell >= 0 && cell < 65_536).toBe(true)
      }),
      { ...frozen, numRuns: 1000 },
    )
    const seen = new Set<number>()
    for (let i = 0; i < 16; i++)
      for (let j = 0; i + j < 16; j++)
        for (const offset of i + j < 15 ? [1 / 3, 2 / 3] : [1 / 3]) {
          const [first, second] = [(i + offset) / 16, (j + offset) / 16]
          seen.add(simplexCell(first, second, 1 - first - second, 16))
        }
    expect(seen.size).toBe(256)
  })

  it('stays on the triangle along its edges', () => {
    for (let i = 0; i <= 256; i++) {
      const z = i / 256
      for (const cell of [simplexCell(z, 1 - z, 0, 256), simplexCell(z, 0, 1 - z, 256)])
        expect(cell >= 0 && cell < 65_536).toBe(true)
      // Where two cells meet at the edge, the last one of the row.
      const row = Math.min(i, 255)
      expect(simplexCell(z, 1 - z, 0, 256)).toBe(256 * row + 255 - row)
    }
  })

  it('adds up', () => {
    expect(Array.from(simplexCells([0.05, 0.05, 0.9, 0.3, 0.05, 0.65, 0.05, 0.05, 0.9], 2))).toEqual([
      3, 0, 0, 0,
    ])
  })
})

describe('moments', () => {
  it('are those of one component out of interleaved ones', () => {
    expect(moments([1, 10, 3, 20, 5, 30], 1, 2)).toEqual({ mean: 20, variance: 200 / 3 })
  })

  it('keep their digits where the values lie far from 0', () => {
    expect(moments([1e9, 1e9 + 1, 1e9 + 2]).variance).toBeCloseTo(2 / 3, 12)
  })
})

it('correlation is 1, −1 or 0 where it must be', () => {
  expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 14)
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 14)
  expect(correlation([-1, 0, 1], [1, 0, 1])).toBeCloseTo(0, 14)
  expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN()
})
