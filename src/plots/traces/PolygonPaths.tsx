import { useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { type Box, boxesAround, type Disc, placeLabels } from '../frame/placeLabels'
import { fitText, textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { type Point, project, simplexCorners } from '../simplex/geometry'
import styles from './PolygonPaths.module.css'

/** One who moves through the simplex; every point is K shares. */
export interface PolygonPath {
  id: string
  name: string
  tone: 'ink' | 'gradient'
  dash?: 'dashed' | 'dotted' | undefined
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

/** Widest polygon and the room round it, em. */
const [widest, margin] = [22, 2]

/** Ways through the simplex: a triangle for three classes, for more a polygon, the simplex's shadow. */
export function PolygonPaths({ corners, paths, label, description }: PolygonPathsProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width, fontSize: em } = useSize(box)
  const unit = simplexCorners(corners.length)
  const side = Math.min(width - 2 * margin * em, widest * em)
  const left = (width - side) / 2
  const highest = Math.min(...unit.map(([, y]) => y))
  const height = (Math.max(...unit.map(([, y]) => y)) - highest) * side + 2 * margin * em
  const place = ([x, y]: Point): Point => [left + x * side, (y - highest) * side + margin * em]
  const at = (point: ArrayLike<number>): Point => place(project(point, unit))
  const outline = unit.map((corner) => place(corner).join()).join('L')
  return (
    <div ref={box} className={styles.polygon}>
      {side > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          <desc>{description}</desc>
          <path className={styles.outline} d={`M${outline}Z`} />
          {corners.map((name, k) => (
            <CornerName
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index, names may repeat
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
              <path
                className={styles.path}
                data-dash={dash}
                d={
                  points.length > 0
                    ? `M${points
                        .map((point) =>
                          at(point)
                            .map((v) => v.toFixed(1))
                            .join(),
                        )
                        .join('L')}`
                    : ''
                }
              />
              {end && <End place={at(end)} reach={0.4 * em} />}
            </g>
          ))}
          <Names paths={paths} at={at} em={em} width={width} height={height} />
        </svg>
      )}
    </div>
  )
}

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
      className={styles.corner}
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
    className={styles.end}
    d={`M${x},${y - reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}Z`}
  />
)

interface NamesProps {
  paths: readonly PolygonPath[]
  at: (point: ArrayLike<number>) => Point
  em: number
  width: number
  height: number
}

/** A dot where each is now, with its name where there is room for it. */
function Names({ paths, at, em, width, height }: NamesProps) {
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
      <circle className={styles.now} cx={x} cy={y} r={0.34 * em} />
      {boxes[i] && (
        <text className={styles.name} x={boxes[i].x} y={boxes[i].y + boxes[i].height / 2}>
          {name}
        </text>
      )}
    </g>
  ))
}
