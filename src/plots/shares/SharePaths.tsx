import { scaleLog } from 'd3'
import { useMemo } from 'react'
import { AxisGrip, type Gripped } from '../frame/AxisGrip'
import { EdgeLabel, XAxis } from '../frame/axes'
import { frameOf, InFrame, linePath, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { figureFont, fitText, textWidth } from '../frame/text'
import { classDash } from '../palette/palette'

/** A class's share along the axis. */
export interface SharePath {
  name: string
  /** Shares, 0 … 1, one for each of the axis's `points` */
  shares: ArrayLike<number>
  /** The share at the cursor, and the same in words */
  here: number
  text: string
}

/** What is dragged along the axis. */
interface Cursor extends Gripped {
  /** Its name and value, such as 'τ = 0.5', on the picture */
  text: string
  /** Null where it only marks its value */
  onPick: ((value: number) => void) | null
}

interface SharePathsProps {
  paths: readonly SharePath[]
  /** Positive numbers, rising or falling: where the shares are known */
  points: readonly number[]
  /** Ends of the logarithmic axis */
  axis: { from: number; to: number; ticks: readonly Tick[] }
  /** Values marked by lines through the picture */
  marks: readonly number[]
  /** A share that all paths come from, marked by a dotted line */
  level: { share: number; label: string }
  /** The class, from 0, whose path is drawn strong */
  winner: number
  cursor: Cursor
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Height of the paths and the least of it, room over them for the cursor's label and under them for ticks, all em. */
const [usualHeight, leastHeight, over, under] = [10, 5, 1.6, 2.2]

/** A label's height with its gap, em. */
const labelPitch = 1.1

/** How many labels are shown even where they must cover a path. */
const fewestLabels = 3

/** Shares of classes over a positive quantity on a logarithmic axis, which the reader moves along. */
export function SharePaths(props: SharePathsProps) {
  const { paths, points, axis, marks, level, winner, cursor, label, description } = props
  const frameIn = ({ width, height, em }: { width: number; height: number; em: number }) =>
    frameOf({
      ...{ em, width },
      left: 1.2 * em,
      right: width - 1.2 * em,
      top: over * em,
      base: height - under * em,
      x: [axis.from, axis.to],
      scaleX: scaleLog(),
    })
  return (
    <Picture
      heights={() => ({ usual: over + usualHeight + under, least: over + leastHeight + under })}
      leastWidth={16}
      label={label}
      description={description}
      over={(size) => {
        const { em, left, right, base, x } = frameIn(size)
        const { onPick } = cursor
        return (
          onPick && (
            <AxisGrip
              cursor={cursor}
              axis={axis}
              areas={[{ left, right, height: base + 1.1 * em }]}
              place={[x(cursor.value), base]}
              onPlace={(part) => onPick(axis.from * (axis.to / axis.from) ** part)}
              onValue={onPick}
            />
          )
        )
      }}
    >
      {(size) => {
        const frame = frameIn(size)
        const { em, left, right, top, base, x, y } = frame
        return (
          <InFrame frame={frame}>
            {marks.map((value) => (
              <line key={value} className={styles.rule} x1={x(value)} x2={x(value)} y1={top} y2={base} />
            ))}
            <line className={styles.level} x1={left} x2={right} y1={y(level.share)} y2={y(level.share)} />
            {[0, 1].map((share) => (
              <text key={share} className={styles.tick} x={0} y={y(share)}>
                {share}
              </text>
            ))}
            <XAxis ticks={axis.ticks} below={1.5} />
            <Lines paths={paths} points={points} winner={winner} />
            <g data-symbol="tau">
              <line
                className={styles.cursor}
                x1={x(cursor.value)}
                x2={x(cursor.value)}
                y1={top - 0.4 * em}
                y2={base}
              />
              <EdgeLabel text={cursor.text} at={x(cursor.value)} y={0.6 * em} />
            </g>
            <text className={styles.tick} x={left + 0.3 * em} y={y(level.share) - 0.7 * em}>
              {level.label}
            </text>
            <Here paths={paths} winner={winner} at={x(cursor.value)} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

function Lines({ paths, points, winner }: Pick<SharePathsProps, 'paths' | 'points' | 'winner'>) {
  const frame = useFrame()
  const places = useMemo(() => points.map((_, at) => at), [points])
  return [...paths.entries()].map(([k, { shares }]) => (
    <path
      key={k}
      className={styles.line}
      data-tone="class"
      data-class={k + 1}
      data-symbol="relaxed"
      data-weight={k === winner ? 'strong' : undefined}
      data-winner={k === winner}
      strokeDasharray={k === winner ? 'none' : classDash(k)}
      d={linePath(
        frame,
        places.map((at) => [points[at]!, shares[at]!]),
      )}
    />
  ))
}

/** Circles where the cursor meets the paths, and a list of their numbers in the same order; of many the highest. */
function Here({ paths, winner, at }: { paths: readonly SharePath[]; winner: number; at: number }) {
  const { em, width, left, top, base, y } = useFrame()
  const ranked = paths.map((_, k) => k).sort((a, b) => paths[b]!.here - paths[a]!.here || a - b)
  const { side, first, labels } = placeList(paths[winner]!.here, paths.length, (base - top) / em)
  const named = ranked.slice(0, labels)
  // A class is a number by default, and two numbers side by side would read as one.
  const texts = named.map((k) => `${fitText(paths[k]!.name, 5 * em, figureFont(em, 400))}: ${paths[k]!.text}`)
  const widest = Math.max(...texts.map((text) => textWidth(text, figureFont(em, 700)))) + 0.8 * em
  const onRight = side === 'right' ? at + widest <= width : at - widest < left
  return (
    <>
      {ranked.toReversed().map((k) => (
        <circle
          key={k}
          className={styles.dot}
          data-tone="class"
          data-class={k + 1}
          data-symbol="relaxed"
          cx={at}
          cy={y(paths[k]!.here)}
          r={0.32 * em}
        />
      ))}
      {named.map((k, place) => (
        <text
          key={k}
          data-tone="class"
          data-class={k + 1}
          data-weight={k === winner ? 'strong' : undefined}
          x={at + (onRight ? 0.8 : -0.8) * em}
          y={top + (first + place * labelPitch) * em}
          textAnchor={onRight ? 'start' : 'end'}
        >
          {texts[place]}
        </text>
      ))}
    </>
  )
}

/**
 * Where a list of numbers stands free of paths. The highest path, at height w here, falls to the right: there nothing
 * lies above w. To the left it lies above w, and all others, which sum to less than 1 − w, below.
 *
 * @param height of the paths, em
 * @returns the side of the cursor, the middle of the first label in em from the top, and how many labels there are
 */
export function placeList(highest: number, paths: number, height = usualHeight) {
  const left = highest > 2 / 3
  const room = (left ? 2 * highest - 1 : 1 - highest) * height - 0.6
  const labels = Math.min(paths, Math.max(fewestLabels, Math.floor(room / labelPitch)))
  const above = (1 - highest) * height
  const first = left ? above + 1.1 : above - 0.9 - (labels - 1) * labelPitch
  return { side: left ? ('left' as const) : ('right' as const), first: Math.max(0.4, first), labels }
}
