import { expect, it } from 'vitest'
import { headOf, startOf } from '../../../src/plots/simplex/ArrowsCanvas'

it('begins an arrow at its dot, but at the edge of a ring round that', () => {
  const [dot, up] = [
    [100, 80],
    [0, -1],
  ] as const
  expect(startOf(dot, up, null, 14)).toEqual(dot)
  expect(startOf(dot, up, [120, 80], 14)).toEqual(dot)
  const [x, y] = startOf(dot, up, [100, 80], 14)
  expect(x).toBe(100)
  // A ring of radius 6 with a line of 2.5.
  expect(80 - y).toBeGreaterThan(7)
  expect(80 - y).toBeLessThan(8)
})

it('ends an arrow in a head that is no longer than it', () => {
  const [start, move] = [
    [100, 80],
    [0, -30],
  ] as const
  expect(headOf(start, move, 10).stem).toEqual([100, 60])
  expect(headOf(start, move, 10).head[0]).toEqual([100, 50])
  expect(headOf(start, move, 40).stem).toEqual([100, 80])
})
