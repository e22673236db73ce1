import { type Point, project, simplexCorners } from '../simplex/geometry'

/** Side of the unit square in which `simplexCorners` places the corners, in units of the picture. */
const side = 480

/** Radius of a dot, units. */
export const dotRadius = 4.6

/** Largest radius of the dots that lie round one corner, units. */
const pileRadius = 42

/** How far within the corner their middle lies, so that they cover the corner and take little room outside, units. */
const pileDepth = 26

/** Room round the corners, units. */
const margin = 28

/** Distance at which dots round a corner would lie if there were few of them: more overlap a little, to show how many. */
const spacing = 3.4

/** Half the height of the band over which two classes' dots are spread, units: on a line they would hide one another. */
const bandHeight = 42

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const goldenRatio = (Math.sqrt(5) - 1) / 2

/** The picture's size and the places of its corners, all in its own units. */
export interface DotFrame {
  width: number
  height: number
  corners: readonly Point[]
}

/** The frame of K classes: the simplex with room for a pile of dots round every corner. */
export function dotFrame(classes: number): DotFrame {
  const unit = simplexCorners(classes)
  const xs = unit.map(([x]) => x)
  const ys = unit.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const upright = classes === 2 ? bandHeight + dotRadius : margin
  const place = (value: number, from: number, room: number) => (value - from) * side + room
  return {
    width: place(Math.max(...xs), left, margin) + margin,
    height: place(Math.max(...ys), top, upright) + upright,
    corners: unit.map(([x, y]) => [place(x, left, margin), place(y, top, upright)]),
  }
}

/**
 * Where the dots lie, units, x and y in turn: at `hard` = 0 each at its relaxed sample, at `hard` = 1 round the corner of
 * its winner, in the order of the draws on a sunflower's spiral (Vogel 1979), since exactly on the corner they would be
 * one dot; in between on the straight way.
 * @param points K components a draw, draw after draw
 * @param winners one class a draw
 */
export function dotPlaces(
  points: ArrayLike<number>,
  winners: ArrayLike<number>,
  frame: DotFrame,
  hard: number,
): Float64Array {
  const { corners } = frame
  const classes = corners.length
  const wins = new Array<number>(classes).fill(0)
  for (let n = 0; n < winners.length; n++) wins[winners[n]!]!++
  const apart = wins.map((count) => Math.min(spacing, pileRadius / Math.sqrt(count)))
  const piles = corners.map((corner) => within(corner, frame))
  const placed = new Array<number>(classes).fill(0)
  const places = new Float64Array(2 * winners.length)
  for (let n = 0; n < winners.length; n++) {
    const winner = winners[n]!
    const at = placed[winner]!++
    const away = apart[winner]! * Math.sqrt(at + 1 / 2)
    const [softX, softY] = project(points, corners, n * classes)
    const band = classes === 2 ? 2 * bandHeight * (((n + 1) * goldenRatio) % 1) - bandHeight : 0
    const hardX = piles[winner]![0] + away * Math.cos(at * goldenAngle)
    const hardY = piles[winner]![1] + away * Math.sin(at * goldenAngle)
    places[2 * n] = softX + hard * (hardX - softX)
    places[2 * n + 1] = softY + band + hard * (hardY - softY - band)
  }
  return places
}

/** The middle of the dots at a corner: from the corner towards the middle of the simplex. */
function within([x, y]: Point, { corners }: DotFrame): Point {
  const [middleX, middleY] = project(
    corners.map(() => 1 / corners.length),
    corners,
  )
  const way = pileDepth / Math.hypot(middleX - x, middleY - y)
  return [x + way * (middleX - x), y + way * (middleY - y)]
}
