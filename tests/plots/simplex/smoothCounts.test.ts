import { describe, expect, it } from 'vitest'
import { cellCount, grid, triangleCellCentre } from '../../../src/plots/simplex/cells'
import { settled, smoothCounts, smoothingRadius } from '../../../src/plots/simplex/smoothCounts'
import { simplexCell } from '../../../src/statistics/simplexCell'

/** The cell of a point with these first two shares. */
const triangleCell = (first: number, second: number): number =>
  simplexCell(first, second, 1 - first - second, grid)

const draws = 100_000

describe('smoothed counts', () => {
  it.each([2, 3, 4])('of an even spread over %i classes are the spread', (classes) => {
    const counts = new Uint32Array(classes === 2 ? grid : cellCount).fill(2)
    const smooth = smoothCounts(counts, 1000, classes)
    for (let at = 0; at < counts.length; at++)
      if (Math.abs(smooth[at]! - 2) > 1e-4) expect(smooth[at]).toBeCloseTo(2, 4)
  })

  it('are the counts themselves where cells hold enough draws', () => {
    const counts = new Uint32Array(cellCount)
    counts[triangleCell(0.5, 0.3)] = 5000
    counts[triangleCell(0.1, 0.1)] = settled
    const smooth = smoothCounts(counts, draws, 3)
    expect(smooth[triangleCell(0.5, 0.3)]).toBe(5000)
    expect(smooth[triangleCell(0.1, 0.1)]).toBe(settled)
  })

  it('are the counts themselves once there are draws enough for every cell', () => {
    expect(smoothingRadius(1e7, cellCount, 2)).toBe(0)
    const counts = Uint32Array.from({ length: cellCount }, (_, at) => at % 7)
    expect(Array.from(smoothCounts(counts, 1e7, 3))).toEqual(Array.from(counts))
  })

  it('let no peak leak: beside a million draws an empty cell gets no more than beside sixteen', () => {
    const near = triangleCell(0.5 + 2 / grid, 0.3)
    const counts = new Uint32Array(cellCount)
    counts[triangleCell(0.5, 0.3)] = 1_000_000
    const peak = smoothCounts(counts, draws, 3)[near]!
    counts[triangleCell(0.5, 0.3)] = settled
    expect(peak).toBe(smoothCounts(counts, draws, 3)[near]!)
    expect(peak).toBeGreaterThan(0)
  })

  it('treat three classes alike: renaming them before or after is one and the same', () => {
    const counts = new Uint32Array(cellCount)
    for (let n = 0; n < 300; n++) {
      const first = ((n * 0.6180339887) % 1) ** 2
      counts[triangleCell(first, (1 - first) * ((n * 0.7548776662) % 1))]!++
    }
    // Class 1 → 2 → 3 → 1
    const renamed = (index: number) => {
      const [first, second, third] = triangleCellCentre(index)
      return triangleCell(third, first + 0 * second)
    }
    const before = new Uint32Array(cellCount)
    for (let at = 0; at < cellCount; at++) before[renamed(at)] = counts[at]!
    const after = Float32Array.from(smoothCounts(counts, draws, 3))
    const smooth = smoothCounts(before, draws, 3)
    // The three directions are averaged one after another, and at the sides of the triangle windows are cut: the
    // interior agrees to rounding, beside a side the order may show by a little.
    let worst = 0
    for (let at = 0; at < cellCount; at++) {
      if (Math.min(...triangleCellCentre(at)) < 12 / grid) continue
      worst = Math.max(worst, Math.abs(smooth[renamed(at)]! - after[at]!))
    }
    expect(worst).toBeLessThan(1e-5)
  })

  it('keep the number of draws where no window is cut', () => {
    for (const classes of [3, 4]) {
      const counts = new Uint32Array(cellCount)
      counts[classes === 3 ? triangleCell(1 / 3, 1 / 3) : grid * 128 + 128] = 10
      const total = smoothCounts(counts, draws, classes).reduce((a, b) => a + b, 0)
      expect(total).toBeCloseTo(10, 3)
    }
  })
})
