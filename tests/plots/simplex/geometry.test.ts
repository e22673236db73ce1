import { polygonArea } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hull,
  nearestShares,
  type Point,
  project,
  sharesAt,
  simplexCorners,
  turnedTetrahedron,
} from '../../../src/plots/simplex/geometry'

const angle = fc.double({ min: -7, max: 7, noNaN: true })
const rotation = fc.record({ yaw: angle, pitch: angle })
const shares = (classes: number) =>
  fc
    .array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: classes, maxLength: classes })
    .map((weights) => {
      const total = weights.reduce((a, b) => a + b, 0)
      return weights.map((weight) => weight / total)
    })

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])

describe('the corners of a simplex', () => {
  it.each(Array.from({ length: 15 }, (_, at) => at + 2))(
    'lie in the unit square for %i classes',
    (classes) => {
      const corners = simplexCorners(classes)
      expect(corners).toHaveLength(classes)
      for (const [x, y] of corners) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-12)
        expect(Math.max(x, y)).toBeLessThanOrEqual(1 + 1e-12)
      }
    },
  )

  it('of three classes are equally far apart', () => {
    const [a, b, c] = simplexCorners(3) as [Point, Point, Point]
    expect([distance(a, b), distance(b, c), distance(c, a)]).toEqual(
      [1, 1, 1].map((one) => expect.closeTo(one, 12)),
    )
  })

  it('of a polygon are equally far from their neighbours', () => {
    for (let classes = 5; classes <= 16; classes++) {
      const corners = simplexCorners(classes)
      for (const [k, corner] of corners.entries())
        expect(distance(corner, corners[(k + 1) % classes]!)).toBeCloseTo(Math.sin(Math.PI / classes), 12)
    }
  })
})

describe('a tetrahedron', () => {
  it('stays regular and in the unit square however it is turned', () => {
    fc.assert(
      fc.property(rotation, (turned) => {
        const { corners, depths } = turnedTetrahedron(turned)
        for (let i = 0; i < 4; i++) {
          for (const place of corners[i]!) expect(Math.abs(place - 0.5)).toBeLessThanOrEqual(0.5 + 1e-12)
          for (let j = i + 1; j < 4; j++) {
            const edge = Math.hypot(distance(corners[i]!, corners[j]!), depths[i]! - depths[j]!)
            expect(edge).toBeCloseTo(Math.sqrt(8 / 3) / 2, 12)
          }
        }
      }),
    )
  })

  it('keeps the point of equal shares in the middle', () => {
    fc.assert(
      fc.property(rotation, (turned) => {
        const [x, y] = project([0.25, 0.25, 0.25, 0.25], turnedTetrahedron(turned).corners)
        expect([x, y]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)])
      }),
    )
  })

  it('turns its near side to the right and down as the angles grow', () => {
    const near = turnedTetrahedron({ yaw: 0, pitch: 0 })
    const right = turnedTetrahedron({ yaw: 0.1, pitch: 0 })
    const down = turnedTetrahedron({ yaw: 0, pitch: 0.1 })
    expect(near.depths[0]).toBeGreaterThan(0)
    expect(right.corners[0]![0]).toBeGreaterThan(near.corners[0]![0])
    expect(down.corners[0]![1]).toBeGreaterThan(near.corners[0]![1])
  })
})

describe('shares and places', () => {
  it('of three classes are one and the same', () => {
    fc.assert(
      fc.property(shares(3), (z) => {
        expect(sharesAt(project(z, simplexCorners(3)))).toEqual(z.map((share) => expect.closeTo(share, 12)))
      }),
    )
  })

  it('outside the triangle lead to its nearest point', () => {
    const corners = simplexCorners(3)
    fc.assert(
      fc.property(fc.tuple(angle, angle), shares(3), (place, other) => {
        const z = sharesAt(place)
        expect(z.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
        expect(Math.min(...z)).toBeGreaterThanOrEqual(0)
        expect(distance(project(z, corners), place)).toBeLessThanOrEqual(
          distance(project(other, corners), place) + 1e-9,
        )
      }),
    )
  })

  it('leave what is already a point of the simplex alone', () => {
    fc.assert(
      fc.property(shares(5), (z) => {
        expect(nearestShares(z)).toEqual(z.map((share) => expect.closeTo(share, 12)))
      }),
    )
  })
})

describe('an outline', () => {
  it('of a regular polygon is the polygon, with its area', () => {
    for (let classes = 5; classes <= 16; classes++) {
      const outer = hull(simplexCorners(classes))
      expect(outer).toHaveLength(classes)
      expect(Math.abs(polygonArea(outer as [number, number][]))).toBeCloseTo(
        (classes / 8) * Math.sin((2 * Math.PI) / classes),
        12,
      )
    }
  })

  it('leaves out a corner that lies within', () => {
    const outer = hull([
      [0, 0],
      [1, 0],
      [0.4, 0.3],
      [0, 1],
    ])
    expect(outer).toHaveLength(3)
    expect(Math.abs(polygonArea(outer as [number, number][]))).toBeCloseTo(0.5, 12)
  })
})
