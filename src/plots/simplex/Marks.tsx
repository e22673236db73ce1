import { type Box, boxesAround, type Disc, placeLabels } from '../frame/placeLabels'
import { textWidth } from '../frame/text'
import { diamond } from '../palette/palette'
import type { Point } from './geometry'
import { type Layout, labelFont, lineHeight } from './layout'
import styles from './Simplex.module.css'

/** A mark with its words: the selected draw, the mean of z̃, or π. */
export interface PointMark {
  kind: 'selected' | 'mean' | 'pi'
  /** Its place, CSS pixels */
  place: Point
  label: string
}

/** Kept free beside a mark's name, em: two names read as one where they touch. */
const wordGap = 0.4

/** Half the extent of each mark, em, with the room that labels leave it. */
const radii: Record<PointMark['kind'], number> = { selected: 0.57, mean: 0.64, pi: 0.72 }
const symbols: Record<PointMark['kind'], string> = { selected: 'relaxed', mean: 'relaxed', pi: 'pi' }

interface MarksProps {
  marks: readonly PointMark[]
  /** Where each mark's label stands; null where it has none */
  boxes: readonly (Box | null)[]
  fontSize: number
  /** π is drawn by the handle. */
  handle: boolean
}

/** The point of a box nearest to a place, and how far it is. */
const nearest = ({ x, y, width, height }: Box, [atX, atY]: Point): Point => [
  Math.min(Math.max(atX, x), x + width),
  Math.min(Math.max(atY, y), y + height),
]
const gap = (box: Box, place: Point): number => {
  const [x, y] = nearest(box, place)
  const [right, down] = [x - place[0], y - place[1]]
  return Math.sqrt(right * right + down * down)
}

/** The marks and, beside each, its label; joined to it by a line if far. */
export function Marks({ marks, boxes, fontSize, handle }: MarksProps) {
  return (
    <>
      {marks.map((mark, at) => {
        const box = boxes[at]
        if (!box || !mark.label) return null
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        const end = nearest(box, mark.place)
        const away = gap(box, mark.place)
        return (
          <g key={mark.kind} data-symbol={symbols[mark.kind]}>
            {away > (radii[mark.kind] + 0.6) * fontSize && (
              <line className={styles.leader} x1={mark.place[0]} y1={mark.place[1]} x2={end[0]} y2={end[1]} />
            )}
            <text className={styles.note} x={x} y={y} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        )
      })}
      {marks.map((mark) => (
        <Shape key={mark.kind} mark={mark} fontSize={fontSize} handle={handle} />
      ))}
    </>
  )
}

/** Shapes are drawn for labels of 14 px and grow with them. */
const drawnFor = 14

function Shape({
  mark: { kind, place },
  fontSize,
  handle,
}: {
  mark: PointMark
  fontSize: number
  handle: boolean
}) {
  const at = `translate(${place[0]} ${place[1]}) scale(${fontSize / drawnFor})`
  if (kind === 'selected')
    return <circle className={styles.selected} data-symbol="relaxed" r={6} transform={at} />
  if (kind === 'pi')
    return handle ? null : <path className={styles.pi} data-symbol="pi" d={diamond(6)} transform={at} />
  return (
    <g data-symbol="relaxed" transform={at}>
      <path className={styles.rim} d="M-8,0H8M0,-8V8" />
      <path className={styles.mean} d="M-8,0H8M0,-8V8" />
    </g>
  )
}

/** A line as what no label may cover: points near enough to each other that no label slips between them. */
export const along = (line: readonly Point[], spacing: number): Disc[] =>
  line.flatMap(([x, y], at) => {
    const [nextX, nextY] = line[at + 1] ?? [x, y]
    const parts = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / spacing))
    return Array.from({ length: parts }, (_, part) => ({
      x: x + ((nextX - x) * part) / parts,
      y: y + ((nextY - y) * part) / parts,
      radius: 3,
    }))
  })

/** Marks as what no label may cover. */
export const markDiscs = (marks: readonly PointMark[], fontSize: number): Disc[] =>
  marks.map(({ kind, place: [x, y] }) => ({ x, y, radius: radii[kind] * fontSize }))

/**
 * Where the labels of marks stand: on no mark, ring or other label, and on none of the lines (`along`) while there is
 * other room. CSS pixels.
 */
export function placeMarkLabels(
  marks: readonly PointMark[],
  lines: readonly Disc[],
  layout: Layout,
): (Box | null)[] {
  const { fontSize, width, height, plot, rings, labels } = layout
  const discs = markDiscs(marks, fontSize)
  const middle = plot.x + plot.width / 2
  const candidates = marks.map(({ label, place }, at) => {
    const size = {
      width: textWidth(label, labelFont(fontSize, false)) * 1.04,
      height: lineHeight * fontSize,
    }
    // Away from the nearer side, so that a label does not leap while its mark crosses the middle's height.
    const around = boxesAround(discs[at]!, size, place[0] < middle ? 0 : Math.PI, { width, height }, fontSize)
    // Words beside another mark would be taken for its name, wherever their own stands.
    const own: Box[] = []
    const others: Box[] = []
    for (const box of around) {
      const away = gap(box, place)
      const isOwn = marks.every((other) => away <= gap(box, other.place))
      if (isOwn) own.push(box)
      else others.push(box)
    }
    return own.concat(others)
  })
  const boxes = labels.filter((label) => label !== null)
  const clear = placeLabels(
    candidates,
    {
      boxes,
      discs: [...rings, ...discs, ...lines],
    },
    wordGap * fontSize,
  )
  // Where every place lies on a line, a line may be covered; a mark, a ring or another label never.
  const taken = [...boxes, ...clear.filter((box) => box !== null)]
  return clear.map((box, at) => {
    const place = box ?? placeLabels([candidates[at]!], { boxes: taken, discs: [...rings, ...discs] })[0]!
    if (!box && place) taken.push(place)
    return place
  })
}
