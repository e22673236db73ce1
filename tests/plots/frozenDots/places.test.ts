import { describe, expect, it } from 'vitest'
import { dotPaths } from '../../../src/plots/frozenDots/paths'
import { dotFrame, dotPlaces } from '../../../src/plots/frozenDots/places'
import { classSymbolPath } from '../../../src/plots/palette/palette'
import { project } from '../../../src/plots/simplex/geometry'

const distance = (places: ArrayLike<number>, n: number, [x, y]: readonly [number, number]) =>
  Math.hypot(places[2 * n]! - x, places[2 * n + 1]! - y)

describe('where dots lie', () => {
  const frame = dotFrame(3)
  const points = [0.2, 0.3, 0.5, 0.6, 0.3, 0.1, 0.05, 0.15, 0.8]
  const winners = [2, 0, 2]

  it('is, picked soft, the place of each draw’s shares', () => {
    const places = dotPlaces(points, winners, frame, 0)
    for (const n of [0, 1, 2])
      expect(distance(places, n, project(points, frame.corners, 3 * n))).toBeCloseTo(0)
  })

  it('is, picked hard, near the corner of its winner, and no two on one place', () => {
    const many = Array.from({ length: 300 }, (_, n) => n % 3)
    const places = dotPlaces(new Float64Array(900).fill(1 / 3), many, frame, 1)
    many.forEach((winner, n) => {
      expect(distance(places, n, frame.corners[winner]!)).toBeLessThan(70)
    })
    const written = new Set(
      many.map((_, n) => `${places[2 * n]!.toFixed(1)} ${places[2 * n + 1]!.toFixed(1)}`),
    )
    expect(written.size).toBe(300)
  })

  it('covers a corner however many dots it has, and lies in the frame with its neighbours', () => {
    const all = new Array<number>(300).fill(0)
    const places = dotPlaces(new Float64Array(900).fill(1 / 3), all, frame, 1)
    const nearest = Math.min(...all.map((_, n) => distance(places, n, frame.corners[0]!)))
    expect(nearest).toBeLessThan(5)
    for (let at = 0; at < places.length; at++) expect(places[at]).toBeGreaterThan(0)
  })

  it('goes the straight way from soft to hard', () => {
    const [soft, half, hard] = [0, 0.5, 1].map((part) => dotPlaces(points, winners, frame, part))
    for (let at = 0; at < 6; at++) expect(half![at]).toBeCloseTo((soft![at]! + hard![at]!) / 2)
  })

  it('spreads two classes’ dots over a band about their line', () => {
    const two = dotFrame(2)
    const places = dotPlaces([0.5, 0.5, 0.5, 0.5], [0, 1], two, 0)
    expect(places[0]).toBe(places[2])
    expect(places[1]).not.toBe(places[3])
  })

  it('has a frame for every number of classes, with all corners in it', () => {
    for (let classes = 2; classes <= 16; classes++) {
      const { width, height, corners } = dotFrame(classes)
      expect(corners).toHaveLength(classes)
      for (const [x, y] of corners) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(height)
      }
    }
  })
})

describe('the path of a class', () => {
  it('has one dot a draw, in the order of the draws, each the shape of the class', () => {
    const [first, second] = dotPaths(Float64Array.of(10, 20, 30, 40, 50, 60), [0, 1, 0], 2)
    expect(first!.match(/M[\d. ]+/g)).toEqual(['M10 20', 'M50 60'])
    expect(second!.match(/M[\d. ]+/g)).toEqual(['M30 40'])
    expect(first).not.toBe(second)
  })

  it('draws every class’s shape from its centre: as large as the palette’s', () => {
    const extent = (d: string) =>
      Math.max(...(d.match(/-?\d+(\.\d+)?/g) ?? []).map((text) => Math.abs(Number(text))))
    for (let index = 0; index < 16; index++) {
      const d = dotPaths(Float64Array.of(0, 0), [index], index + 1)[index]!
      expect(d).toMatch(/^M0 0m/)
      expect(d).toMatch(/z$|a[^a]*$/)
      expect(extent(d)).toBeLessThanOrEqual(2.1 * extent(classSymbolPath(index, 4.6)))
    }
  })
})
