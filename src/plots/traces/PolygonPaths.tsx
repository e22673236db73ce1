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
  /** Where it ends in theory */
  end: ArrayLike<number> | null
}

interface PolygonPathsProps {
  /** Names of the classes, one a corner */
  corners: readonly string[]
  paths: readonly PolygonPath[]
  label: string
  description: string
}

/** What the outline of letters takes on either side of a name, em. */
const halo = 0.2

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
        const { em } = size
        const { place, at } = layOut(size)
        return (
          <>
            <path className={styles.axis} fill="none" d={pathOf(unit.map(place), true)} />
            {paths.map(({ id, tone, dash, points, end }) => (
              <g key={id} data-tone={tone}>
                <path className={styles.line} data-dash={dash} d={pathOf(points.map(at))} />
                {end && <End place={at(end)} reach={0.4 * em} />}
              </g>
            ))}
            <Names
              corners={corners}
              places={unit.map(place)}
              now={paths.flatMap(({ points, ...path }) => {
                const last = points.at(-1)
                return last ? [{ ...path, place: at(last) }] : []
              })}
              size={size}
            />
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

const End = ({ place: [x, y], reach }: { place: Point; reach: number }) => (
  <path
    className={styles.dot}
    d={`M${x},${y - reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}Z`}
  />
)

interface NamesProps {
  corners: readonly string[]
  /** Where the corners lie, and where each mover is now */
  places: readonly Point[]
  now: readonly (Pick<PolygonPath, 'id' | 'name' | 'tone'> & { place: Point })[]
  size: PictureSize
}

/** Names of the corners, outside of the polygon, and a dot where each mover is now, with its name where there is room for it. */
function Names(props: NamesProps) {
  const { now, size } = props
  const { corners, movers } = placeNames(props)
  return (
    <>
      {[...corners.entries()].map(([k, { name, box }]) => (
        <text
          key={k}
          data-tone="class"
          data-weight="strong"
          data-class={k + 1}
          x={box.x + halo * size.em}
          y={box.y + box.height / 2}
        >
          {name}
        </text>
      ))}
      {now.map(({ id, name, tone, place: [x, y] }, i) => (
        <g key={id} data-tone={tone}>
          <circle className={styles.dot} data-filled="true" cx={x} cy={y} r={0.34 * size.em} />
          {movers[i] && (
            <text
              className={styles.value}
              x={movers[i].x + halo * size.em}
              y={movers[i].y + movers[i].height / 2}
            >
              {name}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

/** Places for all names: those of the corners first, cut where they must be, then those of the movers; none over another. */
export function placeNames({ corners, places, now, size: { em, width, height } }: NamesProps) {
  const font = figureFont(em, 600)
  const [left, right] = [Math.min(...places.map(([x]) => x)), Math.max(...places.map(([x]) => x))]
  const [top, base] = [Math.min(...places.map(([, y]) => y)), Math.max(...places.map(([, y]) => y))]
  // Round a polygon names take what it leaves at its sides, above and below a triangle half of the width.
  const room = corners.length > 3 ? Math.max(3.2 * em, left - 0.6 * em) : 0.4 * width
  const names = corners.map((name) => fitText(name, room, font))
  const candidatesOf = (name: string, mark: Disc, direction: number, outward: boolean): Box[] =>
    boxesAround(
      mark,
      { width: textWidth(name, font) + 2 * halo * em, height: 1.2 * em },
      direction,
      { width, height },
      em,
      outward,
    )
  const discs = now.map(({ place: [x, y] }): Disc => ({ x, y, radius: 0.34 * em }))
  const around = places.map(([x, y], k) =>
    candidatesOf(
      names[k]!,
      { x, y, radius: 0.5 * em },
      Math.atan2(y - (top + base) / 2, x - (left + right) / 2),
      true,
    ),
  )
  const boxes = placeLabels(around, { boxes: [], discs }).map((box, k) => box ?? around[k]![0]!)
  const movers = placeLabels(
    now.map(({ name }, i) => candidatesOf(name, discs[i]!, -Math.PI / 4, false)),
    { boxes, discs },
  )
  return { corners: boxes.map((box, k) => ({ name: names[k]!, box })), movers }
}
