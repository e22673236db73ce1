import { symbol, symbolDiamond, symbolSquare, symbolTriangle } from 'd3'
import type { Frame } from '../frame/Frame'
import type { Curve, CurveMark } from './curve'

const shapes = { triangle: symbolTriangle, square: symbolSquare, diamond: symbolDiamond }

/** Parts of the axis at which a curve bears its mark: of curves that lie on each other each mark is seen. */
const parts: Record<CurveMark, readonly number[]> = {
  triangle: [0.14, 0.38, 0.7],
  square: [0.24, 0.5, 0.8],
  diamond: [0.32, 0.6, 0.93],
}

/** Size of a mark, and the room that it takes before a name, em. */
export const markRadius = 0.32
const markRoom = 0.9

/** A piece of a dashed line, three dashes long, and the room that it takes before the line's name, em. */
const [sampleLength, sampleRoom] = [1.3, 1.6]

/**
 * What stands before a curve's name and tells the curve by its look: its mark, a piece of it where it is dashed or its name
 * stands away from it.
 */
export function keyOf({ mark, dashed }: Pick<Curve, 'mark' | 'dashed'>, isAway = false) {
  if (mark) return { room: markRoom, middle: markRadius, mark } as const
  if (dashed || isAway) return { room: sampleRoom, length: sampleLength } as const
  return null
}

/** A mark round (0, 0), as an SVG path. */
export const markPath = (mark: CurveMark, em: number): string =>
  symbol(shapes[mark], Math.PI * (markRadius * em) ** 2)() ?? ''

/** Where a curve bears its mark, CSS pixels; nowhere outside of the panel. */
export function markPlaces({ points, mark }: Curve, { x, y, left, right, top, base }: Frame) {
  if (!mark) return []
  return parts[mark].flatMap((part): [number, number][] => {
    const at = left + part * (right - left)
    const next = points.findIndex((point) => x(point[0]) >= at)
    if (next < 1) return []
    const [from, to] = [points[next - 1]!, points[next]!]
    const along = (at - x(from[0])) / (x(to[0]) - x(from[0]) || 1)
    const height = y(from[1]) + along * (y(to[1]) - y(from[1]))
    return height >= top && height <= base ? [[at, height]] : []
  })
}
