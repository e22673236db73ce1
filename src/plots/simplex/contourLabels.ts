import { type Box, type Disc, isFree, type Obstacles } from '../frame/placeLabels'
import type { Point } from './geometry'

/** A contour's rings on the screen and the size of its label, CSS pixels. */
interface LabelledRings {
  rings: readonly (readonly Point[])[]
  width: number
  height: number
}

/** From one place that is tried along a line to the next, em. */
const step = 0.4

/** Kept free round marks and their names while there is other room: a percentage beside a mark reads as its name, em. */
const apart = 0.5

/** Between a label and the line that it stands beside, em. */
const besideGap = 0.1

/** A place on a line, and the direction across it there. */
interface Foot {
  at: Point
  across: Point
}

/** Places a step apart along the lines, the longest ring first. */
function feetOf(rings: LabelledRings['rings'], spacing: number): Foot[] {
  const feet: Foot[] = []
  for (const ring of [...rings].sort((a, b) => b.length - a.length)) {
    let ahead = 0
    for (const [at, [x, y]] of ring.entries()) {
      const [nextX, nextY] = ring[(at + 1) % ring.length]!
      const [dx, dy] = [nextX - x, nextY - y]
      const length = Math.hypot(dx, dy)
      for (; ahead < length; ahead += spacing) {
        const part = ahead / length
        feet.push({ at: [x + part * dx, y + part * dy], across: [-dy / length, dx / length] })
      }
      ahead -= length
    }
  }
  return feet
}

/**
 * Where the label of each contour stands within the triangle of these corners (two below, one above), null where there
 * is no place: on its line; else beside it; and closer to marks and to other contours only where there is nothing else.
 * @param em CSS pixels
 */
export function placeContourLabels(
  contours: readonly LabelledRings[],
  corners: readonly Point[],
  obstacles: Obstacles,
  em: number,
): (Box | null)[] {
  const taken = [...obstacles.boxes]
  const lines = contours.map(({ rings }) =>
    feetOf(rings, step * em).filter(({ at: [x, y] }) => isWithin({ x, y, width: 0, height: 0 }, corners)),
  )
  return lines.map((feet, at) => {
    const { width, height } = contours[at]!
    const others = lines.flatMap((line, other) =>
      other === at ? [] : line.map(({ at: [x, y] }): Disc => ({ x, y, radius: 0.2 * em })),
    )
    const strict: Obstacles = {
      boxes: taken.map((box) => grown(box, apart * em)),
      discs: [...obstacles.discs.map((disc) => ({ ...disc, radius: disc.radius + apart * em })), ...others],
    }
    const loose: Obstacles = { boxes: taken, discs: obstacles.discs }
    const around = ({ at: [x, y], across: [dx, dy] }: Foot, side: number): Box => {
      const reach = side * ((Math.abs(dx) * width + Math.abs(dy) * height) / 2 + besideGap * em)
      return { x: x + reach * dx - width / 2, y: y + reach * dy - height / 2, width, height }
    }
    const find = (sides: readonly number[], limits: Obstacles) => {
      for (const foot of feet)
        for (const side of sides) {
          const box = around(foot, side)
          if (isWithin(box, corners) && isFree(box, limits)) return box
        }
      return null
    }
    const spot = find([0], strict) ?? find([1, -1], strict) ?? find([0], loose) ?? find([1, -1], loose)
    if (spot) taken.push(spot)
    return spot
  })
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by / 2,
  width: width + 2 * by,
  height: height + by,
})

/** Whether a box lies within the triangle of these corners: two below, one above. */
function isWithin({ x, y, width, height }: Box, [left, right, top]: readonly Point[]): boolean {
  if (!left || !right || !top || y + height > left[1]) return false
  const half = ((y - top[1]) / (left[1] - top[1])) * ((right[0] - left[0]) / 2)
  return half > 0 && x > top[0] - half && x + width < top[0] + half
}
