/** A rectangle of the picture, CSS pixels from its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A round mark. */
export interface Disc {
  x: number
  y: number
  radius: number
}

/** What no label may cover. */
export interface Obstacles {
  boxes: readonly Box[]
  discs: readonly Disc[]
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const covers = (box: Box, disc: Disc): boolean => {
  const dx = disc.x - Math.min(Math.max(disc.x, box.x), box.x + box.width)
  const dy = disc.y - Math.min(Math.max(disc.y, box.y), box.y + box.height)
  return dx * dx + dy * dy < disc.radius * disc.radius
}

/** Whether a box touches none of the obstacles. */
export const isFree = (box: Box, { boxes, discs }: Obstacles): boolean =>
  !boxes.some((other) => overlaps(box, other)) && !discs.some((disc) => covers(box, disc))

/** Turns tried, in radians, and steps outward, in em. */
const turns = [0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1, 1.6, -1.6, 2.2, -2.2, Math.PI]
const outwardTurns = turns.slice(0, 7)
const steps = [0, 0.6, 1.3, 2.2, 3.3, 4.5, 6]
const outwardSteps = steps.slice(0, 4)

/**
 * Boxes of one size round a mark, the best first: in a direction (radians, 0 to the right, clockwise), then turned
 * away from it (`outward`: by 63° at most), then farther out; all pushed inside the picture.
 */
export function boxesAround(
  mark: Disc,
  size: { width: number; height: number },
  direction: number,
  picture: { width: number; height: number },
  em: number,
  outward = false,
): Box[] {
  return (outward ? outwardSteps : steps).flatMap((step) =>
    (outward ? outwardTurns : turns).map((turn) => {
      const [dx, dy] = [Math.cos(direction + turn), Math.sin(direction + turn)]
      const reach = mark.radius + 0.25 * em + step * em
      // The nearest edge of the box lies at `reach`, whatever the direction.
      const half = Math.min(size.width / 2 / Math.abs(dx || 1e-9), size.height / 2 / Math.abs(dy || 1e-9))
      return {
        x: clamp(mark.x + dx * (reach + half) - size.width / 2, picture.width - size.width),
        y: clamp(mark.y + dy * (reach + half) - size.height / 2, picture.height - size.height),
        ...size,
      }
    }),
  )
}

const clamp = (value: number, high: number) => Math.max(0, Math.min(value, high))

/**
 * One box for each label out of its candidates, first label first: the first candidate that touches neither an
 * obstacle nor a label placed before. null where there is none.
 * @param gap kept free beside a label on its line, CSS pixels: two names read as one where they touch
 */
export function placeLabels(
  labels: readonly (readonly Box[])[],
  obstacles: Obstacles,
  gap = 0,
): (Box | null)[] {
  const boxes = [...obstacles.boxes]
  return labels.map((candidates) => {
    const box = candidates.find((candidate) => isFree(candidate, { boxes, discs: obstacles.discs })) ?? null
    if (box) boxes.push({ ...box, x: box.x - gap, width: box.width + 2 * gap })
    return box
  })
}

/**
 * Middles of labels in a row, in the order in which they come: each where it is wanted unless two would cover each
 * other, else side by side round their common middle; all between the ends while there is room.
 *
 * @param wanted in rising order, CSS pixels
 * @param widths of the labels, with the gap that each keeps
 */
export function spreadOut(
  wanted: readonly number[],
  widths: readonly number[],
  [low, high]: readonly [number, number],
): number[] {
  const half = (at: number) => widths[at]! / 2
  const crowded = wanted.some((place, at) => at > 0 && place - wanted[at - 1]! < half(at) + half(at - 1))
  if (!crowded) return wanted.map((place, at) => Math.max(low + half(at), Math.min(place, high - half(at))))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const middle = wanted.reduce((sum, place) => sum + place, 0) / wanted.length
  const start = Math.max(low, Math.min(middle - total / 2, high - total))
  return widths.map((_, at) => start + widths.slice(0, at).reduce((sum, width) => sum + width, 0) + half(at))
}

/**
 * Middles of labels of one height beside the places that they belong to: each as near to its own as the others let it,
 * in the order of their places, none over another, all between the ends while there is room.
 */
export function stackLabels(
  wanted: readonly number[],
  height: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  // Labels that touch move as one block, whose middle is the mean of its members' places.
  const blocks: { members: number[]; middle: number }[] = []
  const meanOf = (members: number[]) =>
    members.reduce((sum, at, place) => sum + wanted[at]! - (place - (members.length - 1) / 2) * height, 0) /
    members.length
  const inside = (members: number[]) => {
    const half = (members.length * height) / 2
    return Math.max(low + half, Math.min(meanOf(members), high - half))
  }
  for (const at of order) {
    let block = { members: [at], middle: inside([at]) }
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      const apart = ((last.members.length + block.members.length) / 2) * height
      if (block.middle - last.middle >= apart - 1e-9) break
      blocks.pop()
      const members = [...last.members, ...block.members]
      block = { members, middle: inside(members) }
    }
    blocks.push(block)
  }
  const middles: number[] = []
  for (const { members, middle } of blocks)
    members.forEach((at, place) => {
      middles[at] = middle + (place - (members.length - 1) / 2) * height
    })
  return middles
}
