import { describe, expect, it } from 'vitest'
import { cellCount, cellMap } from '../../../src/plots/simplex/cells'
import {
  cellColors,
  densityAlpha,
  densityClip,
  paintCells,
  shadeCells,
} from '../../../src/plots/simplex/density'
import { simplexCorners } from '../../../src/plots/simplex/geometry'

describe('the opacity of a density', () => {
  it('grows by as much for every doubling between the clips, and not beyond', () => {
    const { low, high } = densityClip
    const doublings = Math.log2(high / low)
    const step = (densityAlpha(high) - densityAlpha(low)) / doublings
    for (let at = 0; at < doublings; at++)
      expect(Math.abs(densityAlpha(low * 2 ** at) - densityAlpha(low) - at * step)).toBeLessThanOrEqual(0.5)
    expect(densityAlpha(low / 100)).toBe(densityAlpha(low))
    expect(densityAlpha(high * 100)).toBe(densityAlpha(high))
  })

  it('shows a cell that holds anything and leaves an empty one clear', () => {
    expect(densityAlpha(0)).toBe(0)
    expect(densityAlpha(1 / 1000)).toBeGreaterThan(0)
    expect(densityAlpha(Number.NaN)).toBe(0)
  })

  it('is that of the table by bits within one step, for every count of a cell', () => {
    const counts = Uint32Array.from({ length: cellCount }, (_, at) => at)
    const words = new Uint32Array(cellCount)
    for (const even of [0.01, 1.53, 152.6]) {
      shadeCells(counts, even, new Uint32Array(cellCount), words)
      let worst = 0
      for (let at = 0; at < cellCount; at++)
        worst = Math.max(worst, Math.abs((words[at]! >>> 24) - densityAlpha(at / even)))
      expect(worst).toBeLessThanOrEqual(1)
    }
  })

  it('of no draws at all is none', () => {
    const words = new Uint32Array(cellCount).fill(7)
    shadeCells(new Uint32Array(cellCount), 0, new Uint32Array(cellCount), words)
    expect(words.every((word) => word === 0)).toBe(true)
  })
})

describe('the colours of cells', () => {
  const colors = [
    [200, 0, 0],
    [0, 200, 0],
    [0, 0, 200],
  ] as const

  it('are pure at the corners and mixed by shares between them', () => {
    const words = cellColors(colors, simplexCorners(3))
    const channels = (word: number) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]
    expect(channels(words[0]!)).toEqual([0, 0, 199].map((c) => expect.closeTo(c, -0.5)))
    const middle = channels(words[256 * 85 + 85]!)
    for (const channel of middle) expect(Math.abs(channel - 200 / 3)).toBeLessThan(1)
  })

  it('reach the pixels of their cells and no others', () => {
    const map = cellMap(3, 64, 55)
    const image = new Uint32Array(64 * 55)
    paintCells(map, new Uint32Array(cellCount).fill(0xff123456), image)
    for (let y = 0; y < 55; y++)
      for (let x = 0; x < 64; x++)
        expect(image[y * 64 + x]).toBe(x >= map.from[y]! && x < map.to[y]! ? 0xff123456 : 0)
  })
})
