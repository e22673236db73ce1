import { line } from 'd3'
import { useMemo, useRef } from 'react'
import { AxisGrip, type Gripped } from '../frame/AxisGrip'
import { fitText, textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { classDash } from '../palette/palette'
import styles from './SharePaths.module.css'

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
interface Cursor extends Omit<Gripped, 'symbol'> {
  /** Its name and value, such as 'τ = 0.5', on the picture */
  text: string
  onPick: (value: number) => void
}

interface SharePathsProps {
  paths: readonly SharePath[]
  /** Positive numbers, rising or falling: where the shares are known */
  points: readonly number[]
  /** Ends of the logarithmic axis */
  axis: { from: number; to: number; ticks: readonly { value: number; label: string }[] }
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

/** Height of the paths, room over them for the cursor's label and under them for ticks, all em. */
const [usualHeight, over, under] = [10, 1.6, 2.2]

/** A label's height with its gap, em. */
const labelPitch = 1.25

/** So many labels are shown even where they must cover a path. */
const fewestLabels = 3

const fontOf = (em: number) => `${em}px 'Lab Sans', system-ui, sans-serif`

interface Frame {
  em: number
  left: number
  right: number
  width: number
  top: number
  base: number
  /** Height of the paths, em */
  height: number
  x: (value: number) => number
  y: (share: number) => number
}

/** Shares of classes over a positive quantity on a logarithmic axis, which the reader moves along. */
export function SharePaths(props: SharePathsProps) {
  const { paths, points, axis, marks, level, winner, cursor, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const { width, fontSize: em, tall } = useSize(box)
  const height = usualHeight * tall
  const [left, right] = [1.2 * em, Math.max(1.3 * em, width - 1.2 * em)]
  const [top, base] = [over * em, (over + height) * em]
  const span = Math.log(axis.to / axis.from)
  const frame: Frame = {
    ...{ em, left, right, width, top, base, height },
    x: (value) => left + (right - left) * (Math.log(value / axis.from) / span),
    y: (share) => base - share * height * em,
  }
  return (
    <div ref={box} className={styles.paths}>
      <svg width={width} height={(over + height + under) * em} role="img" aria-label={label}>
        <desc>{description}</desc>
        <Axis axis={axis} marks={marks} level={level} frame={frame} />
        <Lines paths={paths} points={points} winner={winner} frame={frame} />
        <CursorLine cursor={cursor} frame={frame} />
        <Here paths={paths} winner={winner} at={frame.x(cursor.value)} frame={frame} />
      </svg>
      <AxisGrip
        cursor={{ ...cursor, symbol: 'tau' }}
        axis={axis}
        area={{ left, right, height: base + 1.1 * em }}
        place={[frame.x(cursor.value), base]}
        onPlace={(part) => cursor.onPick(axis.from * (axis.to / axis.from) ** part)}
        onValue={cursor.onPick}
      />
    </div>
  )
}

function Axis({ axis, marks, level, frame }: Pick<SharePathsProps, 'axis' | 'marks' | 'level'> & FrameProp) {
  const { left, right, top, base, em, x, y } = frame
  let taken = -Infinity
  const shown = axis.ticks.filter(({ value, label }) => {
    const half = textWidth(label, fontOf(em)) / 2
    if (x(value) - half < taken + 0.4 * em) return false
    taken = x(value) + half
    return true
  })
  return (
    <>
      {marks.map((value) => (
        <line key={value} className={styles.mark} x1={x(value)} x2={x(value)} y1={top} y2={base} />
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
      <line className={styles.level} x1={left} x2={right} y1={y(level.share)} y2={y(level.share)} />
      <text className={styles.tick} x={left + 0.3 * em} y={y(level.share) - 0.7 * em}>
        {level.label}
      </text>
      {[0, 1].map((share) => (
        <text key={share} className={styles.tick} x={0} y={y(share)}>
          {share}
        </text>
      ))}
      {shown.map(({ value, label }) => (
        <text key={value} className={styles.tick} x={x(value)} y={base + 1.5 * em} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  )
}

interface FrameProp {
  frame: Frame
}

function Lines({
  paths,
  points,
  winner,
  frame,
}: Pick<SharePathsProps, 'paths' | 'points' | 'winner'> & FrameProp) {
  const { x, y } = frame
  const draw = line<number>((at) => x(points[at]!))
  const places = useMemo(() => points.map((_, at) => at), [points])
  return paths.map(({ shares }, k) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index, names may repeat
      key={k}
      className={styles.path}
      data-class={k + 1}
      data-symbol="relaxed"
      data-winner={k === winner}
      strokeDasharray={k === winner ? 'none' : classDash(k)}
      d={draw.y((at) => y(shares[at]!))(places) ?? ''}
    />
  ))
}

function CursorLine({ cursor, frame }: { cursor: Cursor } & FrameProp) {
  const { top, base, width, em, x } = frame
  const at = x(cursor.value)
  const half = textWidth(cursor.text, `600 ${fontOf(em)}`) / 2
  return (
    <g data-symbol="tau">
      <line className={styles.cursor} x1={at} x2={at} y1={top - 0.4 * em} y2={base} />
      <text
        className={styles.value}
        x={Math.min(Math.max(at, half), Math.max(half, width - half))}
        y={0.6 * em}
        textAnchor="middle"
      >
        {cursor.text}
      </text>
    </g>
  )
}

/** Circles where the cursor meets the paths, and a list of their numbers in the same order; of many the highest. */
function Here({
  paths,
  winner,
  at,
  frame,
}: { paths: readonly SharePath[]; winner: number; at: number } & FrameProp) {
  const { em, y } = frame
  const ranked = paths.map((_, k) => k).sort((a, b) => paths[b]!.here - paths[a]!.here || a - b)
  const { side, first, labels } = placeList(paths[winner]!.here, paths.length, frame.height)
  const named = ranked.slice(0, labels)
  const texts = named.map((k) => `${fitText(paths[k]!.name, 5 * em, fontOf(em))} ${paths[k]!.text}`)
  const widest = Math.max(...texts.map((text) => textWidth(text, `700 ${fontOf(em)}`))) + 0.8 * em
  const onRight = side === 'right' ? at + widest <= frame.width : at - widest < frame.left
  return (
    <>
      {ranked.toReversed().map((k) => (
        <circle
          key={k}
          className={styles.here}
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
          className={styles.label}
          data-class={k + 1}
          data-winner={k === winner}
          x={at + (onRight ? 0.8 : -0.8) * em}
          y={frame.top + (first + place * labelPitch) * em}
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
