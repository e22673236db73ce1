import { type Box, boxesAround, type Disc, placeLabels } from '../frame/placeLabels'
import { figureFont, fitText, textWidth } from '../frame/text'
import { type Point, triangleHeight } from './geometry'

/** What stands at one corner of the simplex. */
export interface Corner {
  /** The class, such as 'z₁' or the reader's own name for it */
  name: string
  /** Share of the draws that this class won, 0 … 1: the area of its ring */
  share: number
  /** The share in words, such as '49.8 %' */
  shareText: string
  /** π of the class: its value, the band that chance allows its share, and both in words; null where not compared */
  expected: { probability: number; low: number; high: number; text: string } | null
}

/** A corner's label: one to three lines in a box. */
export interface CornerLabel extends Box {
  name: string
  share: string | null
  expected: string | null
  /** The share stands under the name, not beside it. */
  stacked: boolean
}

/** Where everything of a simplex picture lies, CSS pixels. */
export interface Layout {
  width: number
  height: number
  /** Size of labels, and of 1 em */
  fontSize: number
  /** Where the density is painted. */
  plot: Box
  /** The corners of the simplex. */
  corners: readonly Point[]
  /** Radius of a ring of share 1 */
  ringRadius: number
  rings: readonly Disc[]
  labels: readonly (CornerLabel | null)[]
}

/** Height of a line of a label, in em. */
export const lineHeight = 1.3

export const labelFont = (fontSize: number, bold: boolean): string => figureFont(fontSize, bold ? 600 : 400)

/** Free space round a corner even where its class won no draw, in em: the selected draw may lie there. */
const clearance = 0.72

/** The radius of a ring whose area is in proportion to a share. */
export const ringOf = (share: number, ringRadius: number): number => ringRadius * Math.sqrt(share)

/** How much of a label is shown: everything, the share beside the name, the share under it, the bare name, or its start. */
const details = ['expected', 'share', 'stacked', 'name', 'start'] as const
type Detail = (typeof details)[number]

/** A name is cut to no fewer letters than this while a label of less detail could show more of it. */
const fewestLetters = 5

/** Labels beside a simplex leave it this part of the width, or say less. */
const leastPart = 0.54
/** And a triangle this part of its room's height. */
const leastOfHeight = 0.62

interface Space {
  /** CSS pixels to lay out in */
  width: number
  /** Of a room that is to be filled; else the picture is as high as it gets */
  height?: number
  fontSize: number
  /** Largest side of the simplex, CSS pixels */
  largest: number
}

/**
 * Lays a simplex of K corners (in the unit square) out in a picture of a given width, with as much detail in the
 * labels as fits all of them, so that they look alike. In a room of given height, a triangle's labels stand beside it
 * where it gets larger so.
 */
export function layOut(corners: readonly Point[], labels: readonly Corner[], space: Space): Layout {
  if (corners.length !== 3 || space.height === undefined)
    return layOutWith(corners, labels, space, corners.length > 3)
  const [below, beside] = [false, true].map((aside) => layOutWith(corners, labels, space, aside)) as [
    Layout,
    Layout,
  ]
  const least = showsNumbers(beside) || !showsNumbers(below) ? 1 : worthOfNumbers
  return beside.plot.width > least * below.plot.width ? beside : below
}

/** How many times larger a triangle must get for its labels to leave their numbers out. */
const worthOfNumbers = 1.25

const showsNumbers = ({ labels }: Layout): boolean => labels.every((label) => label?.share)

function layOutWith(
  corners: readonly Point[],
  labels: readonly Corner[],
  space: Space,
  around: boolean,
): Layout {
  const most = Math.min(space.largest, leastPart * Math.min(space.width, space.height ?? Infinity))
  for (const detail of details) {
    const layout = tryDetail(corners, labels, space, detail, around)
    const low = corners.length === 3 && layout.plot.height < leastOfHeight * layout.height
    // What chance allows is told beside a triangle that it leaves as large.
    const costs =
      detail === 'expected' &&
      corners.length === 3 &&
      tryDetail(corners, labels, space, 'share', around).plot.width > layout.plot.width
    const cramped = around && (low || costs || layout.plot.width < most)
    if (detail === 'start' || ((!cramped || detail === 'name') && layout.labels.every((label) => label)))
      return layout
  }
  throw new Error('details end with the start of a name')
}

function tryDetail(
  corners: readonly Point[],
  labels: readonly Corner[],
  { width, height, fontSize, largest }: Space,
  detail: Detail,
  around: boolean,
): Layout {
  const classes = corners.length
  const ringRadius = Math.max(
    Math.min(9, fontSize),
    Math.min(2.15 * fontSize, width * 0.045, (largest * 0.9) / classes, (height ?? Infinity) * 0.085),
  )
  const line = lineHeight * fontSize
  // Round a polygon labels stand beside it and take from its width; below a triangle they share its own.
  const part = classes === 3 ? 0.27 : classes === 4 ? 0.36 : 0.2
  const limit = around ? Math.max(4.2 * fontSize, width * part) : width / 2 - fontSize
  const sizes = labels.map((corner) => sizeOf(corner, detail, fontSize, limit, around))
  // A turned tetrahedron leaves room above and below its outermost corners.
  const share = classes === 4 ? 0.45 : 1
  const widest = Math.max(...sizes.map((size) => size?.width ?? 0))
  const slope = besideSlope(ringRadius, fontSize)
  const beside = !around ? 0 : classes === 3 ? Math.max(0, widest - slope.in - ringRadius) : share * widest
  const highest = Math.max(line, ...sizes.map((size) => size?.height ?? 0))
  // Above and below: as much as the labels are high, and what parts them from the rings.
  const margin = classes === 3 && around ? 0.2 * line : highest + 0.6 * line
  const above = classes === 2 ? 0.5 * fontSize : ringRadius + margin
  const below = classes === 2 ? margin : classes === 4 ? ringRadius + 0.2 * line : ringRadius + margin
  const flat = classes === 3 ? triangleHeight : 1
  const free = height === undefined ? Infinity : height - above - below
  const most = Math.min(largest, width - 2 * (ringRadius + beside + 0.5 * fontSize))
  const side = Math.max(height === undefined ? 80 : 8, classes === 2 ? most : Math.min(most, free / flat))
  const strip = Math.max(4 * fontSize, 2 * ringRadius, height === undefined ? 0 : Math.min(free, 0.4 * side))
  const plot: Box = {
    x: (width - side) / 2,
    y: above,
    width: side,
    height: classes === 2 ? strip : side * flat,
  }
  // What a room has to spare is left above and below alike.
  if (height !== undefined) plot.y += Math.max(0, (free - plot.height) / 2)
  const top = classes === 3 ? (1 - triangleHeight) / 2 : 0
  const placed = corners.map(
    ([x, y]): Point => [plot.x + x * side, classes === 2 ? plot.y + strip / 2 : plot.y + (y - top) * side],
  )
  const rings = placed.map(([x, y], k) => ({ x, y, radius: ringOf(labels[k]?.share ?? 0, ringRadius) }))
  const picture = {
    width,
    height: height ?? plot.y + plot.height + below,
    fontSize,
    plot,
    corners: placed,
    ringRadius,
    rings,
  }
  // Beside the chance band too: of few draws it is wider than the ring.
  const radii = rings.map((ring, k) =>
    Math.max(ring.radius, ringOf(labels[k]?.expected?.high ?? 0, ringRadius), clearance * fontSize),
  )
  // The lower corners of a triangle have their labels on one level: below the larger of their rings.
  const lower = Math.max(radii[0]!, radii[1]!)
  const discs = rings.map((ring, k) => ({ ...ring, radius: classes === 3 && k < 2 ? lower : radii[k]! }))
  return { ...picture, labels: placeCornerLabels(picture, sizes, discs, around) }
}

type LabelSize = Omit<CornerLabel, 'x' | 'y'>

/** A label of this detail within a width; null where its name would be cut too short. */
function sizeOf(
  corner: Corner,
  detail: Detail,
  fontSize: number,
  limit: number,
  around: boolean,
): LabelSize | null {
  const bold = labelFont(fontSize, true)
  const share = detail === 'name' || detail === 'start' ? null : corner.shareText
  const expected = detail === 'expected' ? (corner.expected?.text ?? null) : null
  const stacked = detail === 'stacked'
  const shareWidth = share ? textWidth(share, bold) : 0
  const beside = share && !stacked ? 0.4 * fontSize + shareWidth : 0
  // The name is cut, never the number.
  const name = fitText(
    corner.name,
    detail === 'start' ? Math.min(limit, 3.2 * fontSize) : limit - beside,
    bold,
  )
  if (share && name !== corner.name && [...name].length < fewestLetters) return null
  // Labels below a triangle share its width; those beside a polygon take from it, which `cramped` judges.
  const second = expected ? textWidth(expected, labelFont(fontSize, false)) : stacked ? shareWidth : 0
  if (!around && second > limit) return null
  return {
    name,
    share,
    expected,
    stacked,
    // Room for a fallback font while the page's own is still loading
    width: Math.ceil(Math.max(textWidth(name, bold) + beside, second) * 1.04),
    height: (expected || stacked ? 2 : 1) * lineHeight * fontSize,
  }
}

function placeCornerLabels(
  picture: Omit<Layout, 'labels'>,
  sizes: readonly (LabelSize | null)[],
  discs: readonly Disc[],
  around: boolean,
): (CornerLabel | null)[] {
  const { width, height, fontSize, plot, rings } = picture
  const candidates = discs.map((disc, k) => {
    const size = sizes[k]
    if (!size) return []
    if (rings.length === 2) {
      const x = Math.max(0, Math.min(disc.x - size.width / 2, width - size.width))
      return [{ x, y: plot.y + plot.height + 0.3 * fontSize, width: size.width, height: size.height }]
    }
    const [dx, dy] = [disc.x - plot.x - plot.width / 2, disc.y - plot.y - plot.height / 2]
    const direction = rings.length === 3 ? (Math.sign(dy) * Math.PI) / 2 : Math.atan2(dy, dx)
    const boxes = boxesAround(disc, size, direction, { width, height }, fontSize, rings.length !== 4)
    if (!around || rings.length !== 3) return boxes
    const way = (['left', 'right', 'top'] as const)[k]!
    return [besideCorner(disc, size, way, picture.ringRadius, fontSize), ...boxes]
  })
  return placeLabels(candidates, { boxes: [], discs }).map((box, k) => box && { ...sizes[k]!, ...box })
}

/** How far a label above a lower corner of a triangle may reach in over it, and its distance from the corner's middle. */
function besideSlope(radius: number, fontSize: number): { in: number; up: number } {
  const up = radius + 0.25 * fontSize
  return { in: up / Math.sqrt(3) - 0.45 * fontSize, up }
}

/** Beside a corner of a triangle: along the sloping side above a lower corner, to the right of the upper one. */
function besideCorner(
  { x, y, radius }: Disc,
  { width, height }: LabelSize,
  way: 'left' | 'right' | 'top',
  ringRadius: number,
  fontSize: number,
): Box {
  if (way === 'top') return { x: x + radius + 0.35 * fontSize, y: y - height / 2, width, height }
  const slope = besideSlope(Math.max(radius, ringRadius), fontSize)
  return { x: way === 'left' ? x + slope.in - width : x - slope.in, y: y - slope.up - height, width, height }
}
