import { memo, useId, useMemo } from 'react'
import { textWidth } from '../frame/text'
import { Contours } from './Contours'
import type { LabelledPoint, SimplexPictureProps } from './contents'
import { hull, type Point, project } from './geometry'
import { type Corner, type CornerLabel, type Layout, labelFont, lineHeight, ringOf } from './layout'
import { along, Marks, markDiscs, type PointMark, placeMarkLabels } from './Marks'
import { SelectedArrow, selectedArrow } from './SelectedArrow'
import styles from './Simplex.module.css'

const pathOf = (points: readonly Point[]) =>
  points.length ? `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}` : ''

/** A line through points of the simplex, as a path and as what no label may cover. */
const useLine = (points: readonly ArrayLike<number>[] | undefined, layout: Layout) =>
  useMemo(() => {
    const places = (points ?? []).map((point) => project(point, layout.corners))
    return { d: pathOf(places), discs: along(places, layout.fontSize / 2) }
  }, [points, layout])

/** The outline as a closed line; a strip has none that a label could lie on. */
function outlineOf({ corners }: Layout): readonly Point[] {
  if (corners.length === 2) return []
  const outer = hull(corners)
  return [...outer, outer[0]!]
}

function marksOf({ mean, probabilities, selected }: SimplexPictureProps, { corners }: Layout): PointMark[] {
  const mark = (kind: PointMark['kind'], of: LabelledPoint | null): PointMark[] =>
    of ? [{ kind, place: project(of.point, corners), label: of.label }] : []
  return [...mark('mean', mean), ...mark('pi', probabilities), ...mark('selected', selected)]
}

/** All that is drawn as lines and words over the density, and placed so that no word covers a mark. */
export function SimplexMarks(props: SimplexPictureProps & { layout: Layout }) {
  const { corners, depths = null, selected, mean, contours, handle = false, layout } = props
  const clip = useId()
  const marks = marksOf(props, layout)
  // While τ moves, paths and outline stay.
  const path = useLine(selected?.path, layout)
  const trail = useLine(mean?.path, layout)
  const outline = useMemo(() => along(outlineOf(layout), layout.fontSize / 2), [layout])
  const place = selected && project(selected.point, layout.corners)
  const arrow = place && selected.shift ? { place, shift: selected.shift, layout } : null
  const run = arrow && selectedArrow(arrow)
  const ends: Point[] = run ? [run.start, [run.start[0] + run.move[0], run.start[1] + run.move[1]]] : []
  const lines = [...path.discs, ...trail.discs, ...outline, ...along(ends, layout.fontSize / 2)]
  const boxes = placeMarkLabels(marks, lines, layout)
  const obstacles = () => ({
    boxes: [...layout.labels, ...boxes].filter((box) => box !== null),
    discs: [...layout.rings, ...markDiscs(marks, layout.fontSize), ...path.discs],
  })
  return (
    <svg className={styles.marks} width={layout.width} height={layout.height} aria-hidden="true">
      <Outline layout={layout} depths={depths} />
      {corners.length === 3 && (
        <>
          <clipPath id={clip}>
            <path d={`${pathOf(layout.corners)}Z`} />
          </clipPath>
          {contours && (
            <Contours
              key={`${layout.plot.x} ${layout.plot.y} ${layout.plot.width}`}
              trace={contours}
              layout={layout}
              clip={clip}
              obstacles={obstacles}
            />
          )}
        </>
      )}
      <Rings corners={corners} layout={layout} />
      {trail.d && <path className={styles.trail} data-symbol="relaxed" d={trail.d} />}
      {selected && (
        <g data-symbol="tau">
          <path className={styles.rim} d={path.d} />
          <path className={styles.path} d={path.d} />
        </g>
      )}
      {arrow && <SelectedArrow {...arrow} />}
      <CornerLabels layout={layout} />
      <Marks marks={marks} boxes={boxes} fontSize={layout.fontSize} handle={handle} />
    </svg>
  )
}

/** Where the simplex ends: a strip, a triangle, a tetrahedron's six edges (far ones dashed) or a polygon. */
function Outline({ layout, depths }: { layout: Layout; depths: readonly number[] | null }) {
  const { corners, plot } = layout
  if (corners.length === 2)
    return <rect className={styles.outline} x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
  if (corners.length !== 4 || !depths) return <path className={styles.outline} d={`${pathOf(corners)}Z`} />
  const outer = hull(corners)
  return (
    <>
      {edgesWithin(corners, outer).map(({ from, to }) => (
        <line
          key={`${from} ${to}`}
          className={styles.edge}
          data-far={isHidden({ from, to }, corners, outer, depths)}
          x1={corners[from]![0]}
          y1={corners[from]![1]}
          x2={corners[to]![0]}
          y2={corners[to]![1]}
        />
      ))}
      <path className={styles.outline} d={`${pathOf(outer)}Z`} />
    </>
  )
}

/** Whether an edge within the outline runs behind the tetrahedron. */
function isHidden(
  { from, to }: { from: number; to: number },
  corners: readonly Point[],
  outer: readonly Point[],
  depths: readonly number[],
): boolean {
  // A corner within the outline is the nearest or the farthest; of two diagonals, one is nearer.
  const inner = corners.findIndex((corner) => !outer.includes(corner))
  if (inner >= 0) return depths[inner]! < 0
  return depths[from]! + depths[to]! < 0
}

/** The edges between corners that are not sides of the outline. */
function edgesWithin(corners: readonly Point[], outer: readonly Point[]): { from: number; to: number }[] {
  const edges = []
  for (let from = 0; from < corners.length; from++)
    for (let to = from + 1; to < corners.length; to++) {
      const [a, b] = [outer.indexOf(corners[from]!), outer.indexOf(corners[to]!)]
      const side = a >= 0 && b >= 0 && [1, outer.length - 1].includes(Math.abs(a - b))
      if (!side) edges.push({ from, to })
    }
  return edges
}

/** The winners: a ring at each corner whose area is the class's share of the draws, over the band that chance allows. */
const Rings = memo(({ corners, layout }: { corners: readonly Corner[]; layout: Layout }) =>
  [...corners.entries()].map(([k, corner]) => {
    const { x, y, radius } = layout.rings[k]!
    const { expected } = corner
    const [low, high] = expected
      ? [ringOf(expected.low, layout.ringRadius), ringOf(expected.high, layout.ringRadius)]
      : [0, 0]
    return (
      <g key={k} data-symbol="winner" data-class={k + 1}>
        {expected && high > 0 && (
          <>
            <circle
              className={styles.band}
              cx={x}
              cy={y}
              r={(low + high) / 2}
              strokeWidth={Math.max(high - low, 5)}
            />
            <circle
              className={styles.expected}
              cx={x}
              cy={y}
              r={ringOf(expected.probability, layout.ringRadius)}
            />
          </>
        )}
        <circle className={styles.ring} cx={x} cy={y} r={radius} />
      </g>
    )
  }),
)

function Label({ label, index, fontSize }: { label: CornerLabel; index: number; fontSize: number }) {
  const bold = labelFont(fontSize, true)
  const gap = 0.4 * fontSize
  const line = lineHeight * fontSize
  const nameWidth = textWidth(label.name, bold)
  const shareWidth = label.share ? textWidth(label.share, bold) : 0
  const middle = label.x + label.width / 2
  const start = middle - (nameWidth + gap + shareWidth) / 2
  const y = label.y + line / 2
  const beside = label.share !== null && !label.stacked
  return (
    <g data-class={index + 1}>
      <text
        className={styles.name}
        data-symbol="winner"
        x={beside ? start : middle}
        y={y}
        textAnchor={beside ? 'start' : 'middle'}
      >
        {label.name}
      </text>
      {label.share && (
        <text
          className={styles.name}
          data-symbol="winner"
          x={beside ? start + nameWidth + gap : middle}
          y={beside ? y : y + line}
          textAnchor={beside ? 'start' : 'middle'}
        >
          {label.share}
        </text>
      )}
      {label.expected && (
        <text className={styles.detail} data-symbol="pi" x={middle} y={y + line} textAnchor="middle">
          {label.expected}
        </text>
      )}
    </g>
  )
}

/** Names, shares and expectations beside the corners. */
const CornerLabels = memo(({ layout }: { layout: Layout }) =>
  [...layout.labels.entries()].map(
    ([k, label]) => label && <Label key={k} label={label} index={k} fontSize={layout.fontSize} />,
  ),
)
