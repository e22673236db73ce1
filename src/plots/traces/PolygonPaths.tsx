import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { type Box, boxesAround, type Disc, placeLabels } from '../frame/placeLabels'
import { figureFont, fitText, textWidth } from '../frame/text'
import { type Point, project, simplexCorners } from '../simplex/geometry'
import type { Dash } from './trace'

/** One who moves through the simplex; every point is K shares. */
export interface PolygonPath {
  id: string
  name: string
  tone: 'ink' | 'gradient'
  dash?: Dash | undefined
  points: readonly ArrayLike<number>[]
  /** Where it must end */
  end: ArrayLike<number> | null
}

interface PolygonPathsProps {
  /** Names of the classes, one a corner */
  corners: readonly string[]
  paths: readonly PolygonPath[]
  label: string
  description: string
}

/** Widest and narrowest polygon and the room round it, em. */
const [widest, narrowest, margin] = [22, 7, 2]

/** Ways through the simplex: a triangle for three classes, for more a polygon, the simplex's shadow. */
export function PolygonPaths({ corners, paths, label, description }: PolygonPathsProps) {
  const unit = simplexCorners(corners.length)
  const highest = Math.min(...unit.map(([, y]) => y))
  const aspect = Math.max(...unit.map(([, y]) => y)) - highest
  const layOut = ({ width, height, em }: PictureSize) => {
    const side = Math.max(
      em,
      Math.min(width - 2 * margin * em, widest * em, (height - 2 * margin * em) / aspect),
    )
    const [left, top] = [(width - side) / 2, (height - aspect * side) / 2]
    const place = ([x, y]: Point): Point => [left + x * side, (y - highest) * side + top]
    return { place, at: (point: ArrayLike<number>): Point => place(project(point, unit)) }
  }
  return (
    <Picture
      heights={(width) => ({
        usual: Math.min(widest, width - 2 * margin) * aspect + 2 * margin,
        least: narrowest * aspect + 2 * margin,
      })}
      leastWidth={12}
      label={label}
      description={description}
    >
      {(size) => {
        const { width, em } = size
        const { place, at } = layOut(size)
        return (
          <>
            <path className={styles.axis} fill="none" d={pathOf(unit.map(place), true)} />
            {[...corners.entries()].map(([k, name]) => (
              <CornerName
                key={k}
                name={name}
                index={k}
                corner={unit[k]!}
                place={place(unit[k]!)}
                em={em}
                width={width}
              />
            ))}
            {paths.map(({ id, tone, dash, points, end }) => (
              <g key={id} data-tone={tone}>
                <path className={styles.line} data-dash={dash} d={pathOf(points.map(at))} />
                {end && <End place={at(end)} reach={0.4 * em} />}
              </g>
            ))}
            <Names paths={paths} at={at} size={size} />
          </>
        )
      }}
    </Picture>
  )
}

const pathOf = (points: readonly Point[], closed = false): string =>
  points.length > 0
    ? `M${points.map((point) => point.map((v) => v.toFixed(1)).join()).join('L')}${closed ? 'Z' : ''}`
    : ''

interface CornerNameProps {
  name: string
  index: number
  corner: Point
  place: Point
  em: number
  width: number
}

/** A corner's name, over it or under it, on the side that points away from the middle. */
function CornerName({ name, index, corner, place: [x, y], em, width }: CornerNameProps) {
  const side = corner[0] < 0.3 ? 'start' : corner[0] > 0.7 ? 'end' : 'middle'
  return (
    <text
      data-tone="class"
      data-weight="strong"
      data-class={index + 1}
      x={x + (side === 'start' ? -0.6 : side === 'end' ? 0.6 : 0) * em}
      y={y + (corner[1] < 0.5 ? -1.1 : 1.2) * em}
      textAnchor={side}
    >
      {fitText(name, 0.4 * width, figureFont(em, 600))}
    </text>
  )
}

const End = ({ place: [x, y], reach }: { place: Point; reach: number }) => (
  <path
    className={styles.dot}
    d={`M${x},${y - reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}Z`}
  />
)

interface NamesProps {
  paths: readonly PolygonPath[]
  at: (point: ArrayLike<number>) => Point
  size: PictureSize
}

/** A dot where each is now, with its name where there is room for it. */
function Names({ paths, at, size: { em, width, height } }: NamesProps) {
  const now = paths.flatMap(({ points, ...path }) => {
    const last = points.at(-1)
    return last ? [{ ...path, place: at(last) }] : []
  })
  const disc = ([x, y]: Point): Disc => ({ x, y, radius: 0.34 * em })
  const candidates = now.map(({ name, place }): Box[] => {
    const size = { width: textWidth(name, figureFont(em, 600)), height: 1.2 * em }
    return boxesAround(disc(place), size, -Math.PI / 4, { width, height }, em)
  })
  const boxes = placeLabels(candidates, { boxes: [], discs: now.map(({ place }) => disc(place)) })
  return now.map(({ id, name, tone, place: [x, y] }, i) => (
    <g key={id} data-tone={tone}>
      <circle className={styles.dot} data-filled="true" cx={x} cy={y} r={0.34 * em} />
      {boxes[i] && (
        <text className={styles.value} x={boxes[i].x} y={boxes[i].y + boxes[i].height / 2}>
          {name}
        </text>
      )}
    </g>
  ))
}
