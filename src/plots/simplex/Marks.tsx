import { type Box, boxesAround, type Disc, placeLabels } from '../placeLabels'
import { textWidth } from '../textWidth'
import type { Point } from './geometry'
import { type Layout, labelFont, lineHeight } from './layout'
import styles from './Simplex.module.css'

/** A mark with its words: the selected draw, the mean of z̃, or π. */
export interface Mark {
  kind: 'selected' | 'mean' | 'pi'
  /** Its place, CSS pixels */
  place: Point
  label: string
}

/** Half the extent of each mark, CSS pixels, as labels must keep away from it. */
const radii: Record<Mark['kind'], number> = { selected: 8, mean: 9, pi: 10 }
const symbols: Record<Mark['kind'], string> = { selected: 'relaxed', mean: 'relaxed', pi: 'pi' }

/** A diamond, symbol of π, as an SVG path round (0, 0). */
export const diamond = (radius: number): string => `M0,${-radius}L${radius},0L0,${radius}L${-radius},0Z`

interface MarksProps {
  marks: readonly Mark[]
  /** Lines that labels keep off while there is other room, CSS pixels */
  lines: readonly (readonly Point[])[]
  layout: Layout
  /** π is drawn by the handle. */
  handle: boolean
}

/** The marks and, beside each, its label: where it covers no mark, ring or other label; joined by a line if far. */
export function Marks({ marks, lines, layout, handle }: MarksProps) {
  const { fontSize } = layout
  const discs = marks.map(({ kind, place: [x, y] }) => ({ x, y, radius: radii[kind] }))
  const boxes = placeMarkLabels(marks, discs, lines, layout)
  return (
    <>
      {marks.map((mark, at) => {
        const box = boxes[at]
        if (!box || !mark.label) return null
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        const end: Point = [
          Math.min(Math.max(mark.place[0], box.x), box.x + box.width),
          Math.min(Math.max(mark.place[1], box.y), box.y + box.height),
        ]
        const away = Math.hypot(end[0] - mark.place[0], end[1] - mark.place[1])
        return (
          <g key={mark.kind} data-symbol={symbols[mark.kind]}>
            {away > radii[mark.kind] + 0.6 * fontSize && (
              <line className={styles.leader} x1={mark.place[0]} y1={mark.place[1]} x2={end[0]} y2={end[1]} />
            )}
            <text className={styles.note} x={x} y={y} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        )
      })}
      {marks.map((mark) => (
        <Shape key={mark.kind} mark={mark} handle={handle} />
      ))}
    </>
  )
}

function Shape({ mark: { kind, place }, handle }: { mark: Mark; handle: boolean }) {
  const at = `translate(${place[0]} ${place[1]})`
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

/** Points along a line, near enough to each other that no label slips between them. */
const along = (line: readonly Point[], spacing: number): Disc[] =>
  line.flatMap(([x, y], at) => {
    const [nextX, nextY] = line[at + 1] ?? [x, y]
    const parts = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / spacing))
    return Array.from({ length: parts }, (_, part) => ({
      x: x + ((nextX - x) * part) / parts,
      y: y + ((nextY - y) * part) / parts,
      radius: 3,
    }))
  })

function placeMarkLabels(
  marks: readonly Mark[],
  discs: readonly Disc[],
  lines: readonly (readonly Point[])[],
  layout: Layout,
): (Box | null)[] {
  const { fontSize, width, height, plot, rings, labels } = layout
  const middle = plot.x + plot.width / 2
  const candidates = marks.map(({ label, place }, at) => {
    const size = {
      width: textWidth(label, labelFont(fontSize, false)) * 1.04,
      height: lineHeight * fontSize,
    }
    // Away from the nearer side, so that a label does not leap while its mark crosses the middle's height.
    return boxesAround(discs[at]!, size, place[0] < middle ? 0 : Math.PI, { width, height }, fontSize)
  })
  const boxes = labels.filter((label) => label !== null)
  const clear = placeLabels(candidates, {
    boxes,
    discs: [...rings, ...discs, ...lines.flatMap((line) => along(line, fontSize / 2))],
  })
  // Where every place lies on a line, a line may be covered; a mark, a ring or another label never.
  const taken = [...boxes, ...clear.filter((box) => box !== null)]
  return clear.map((box, at) => {
    const place = box ?? placeLabels([candidates[at]!], { boxes: taken, discs: [...rings, ...discs] })[0]!
    if (!box && place) taken.push(place)
    return place
  })
}
