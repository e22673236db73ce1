import { polygonHull } from 'd3'

/** A place in the plane, x to the right and y down, in units of the square that the picture is drawn in. */
export type Point = readonly [number, number]

/**
 * How a tetrahedron is turned, radians: first about its upright axis (its near side to the right), then about the
 * horizontal one (its near side down, so that it is seen from above).
 */
export interface Rotation {
  yaw: number
  pitch: number
}

/** No two corners of the tetrahedron cover each other, and no edge runs through another's end. */
export const restingRotation: Rotation = { yaw: 0.3, pitch: 0.32 }

/** Height of an equilateral triangle of side 1. */
export const triangleHeight = Math.sqrt(3) / 2

const triangle: readonly Point[] = [
  [0, (1 + triangleHeight) / 2],
  [1, (1 + triangleHeight) / 2],
  [0.5, (1 - triangleHeight) / 2],
]

/** A regular tetrahedron in the sphere of radius 1: three corners below, one above; x right, y down, z to the eye. */
const tetrahedron: readonly (readonly [number, number, number])[] = [
  [-Math.sqrt(2 / 3), 1 / 3, Math.sqrt(2) / 3],
  [Math.sqrt(2 / 3), 1 / 3, Math.sqrt(2) / 3],
  [0, 1 / 3, (-2 * Math.sqrt(2)) / 3],
  [0, -1, 0],
]

/** Corner k of the turned tetrahedron: its place in the unit square and its depth, −½ (far) … ½ (near). */
export function turnedTetrahedron({ yaw, pitch }: Rotation): {
  corners: readonly Point[]
  depths: readonly number[]
} {
  const turned = tetrahedron.map(([x, y, z]) => {
    const right = x * Math.cos(yaw) + z * Math.sin(yaw)
    const towards = z * Math.cos(yaw) - x * Math.sin(yaw)
    return [
      right / 2,
      (y * Math.cos(pitch) + towards * Math.sin(pitch)) / 2,
      (towards * Math.cos(pitch) - y * Math.sin(pitch)) / 2,
    ] as const
  })
  return {
    corners: turned.map(([x, y]) => [0.5 + x, 0.5 + y]),
    depths: turned.map(([, , depth]) => depth),
  }
}

/** A polygon is turned by 0.2°, too little to be seen, so that no corner lies on the edge between two of the engine's cells. */
const offEdge = 0.003

/**
 * Where the corners of the simplex of K classes lie in the unit square: a segment (class 1 on the left), an
 * equilateral triangle (1 and 2 below, 3 above), a tetrahedron seen from `rotation`, and from 5 classes on a regular
 * polygon (clockwise from the top), which shows K − 1 dimensions in two and so loses information.
 */
export function simplexCorners(classes: number, rotation: Rotation = restingRotation): readonly Point[] {
  if (classes === 2)
    return [
      [0, 0.5],
      [1, 0.5],
    ]
  if (classes === 3) return triangle
  if (classes === 4) return turnedTetrahedron(rotation).corners
  return Array.from({ length: classes }, (_, k) => {
    const angle = (2 * Math.PI * k) / classes + offEdge
    return [0.5 + Math.sin(angle) / 2, 0.5 - Math.cos(angle) / 2]
  })
}

/** Σₖ zₖ·cornerₖ: where a point of the simplex, K shares from `from` on, lies in the picture. */
export function project(shares: ArrayLike<number>, corners: readonly Point[], from = 0): Point {
  let x = 0
  let y = 0
  for (let k = 0; k < corners.length; k++) {
    x += shares[from + k]! * corners[k]![0]
    y += shares[from + k]! * corners[k]![1]
  }
  return [x, y]
}

/** The point of the simplex nearest to any K numbers (Duchi et al., ICML 2008, figure 1). */
export function nearestShares(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => b - a)
  let total = 0
  let shift = 0
  for (let k = 0; k < sorted.length; k++) {
    total += sorted[k]!
    const candidate = (total - 1) / (k + 1)
    if (sorted[k]! > candidate) shift = candidate
  }
  return numbers.map((number) => Math.max(0, number - shift))
}

/** The shares of three classes at a place of the triangle; outside it, those of the triangle's nearest point. */
export function sharesAt([x, y]: Point): number[] {
  const third = (triangle[0]![1] - y) / triangleHeight
  const second = x - third / 2
  return nearestShares([1 - second - third, second, third])
}

/** The outline of a few points: their convex hull, in order. */
export const hull = (points: readonly Point[]): Point[] =>
  polygonHull(points as [number, number][]) ?? [...points]
