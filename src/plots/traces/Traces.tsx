import { range, scaleLinear, scaleLog } from 'd3'
import { axisHeight, ticksWidth, XAxis, YAxis } from '../frame/axes'
import { type Frame, frameOf, InFrame, linePath, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { stackLabels } from '../frame/placeLabels'
import { figureFont, fitText, textWidth } from '../frame/text'
import { Gap, type TraceGap } from './Gap'
import { isClear, type Trace, type TraceAxis, type TraceLines } from './trace'

interface TracesProps extends TraceLines {
  x: TraceAxis
  /** Under the axis, what it counts */
  xLabel?: string | undefined
  /** Usual height of the plot, em */
  height: number
  gap?: TraceGap | null
  /** A value marked by a line of its own through the picture */
  level?: { at: number; label: string } | null | undefined
  /** Of a picture above or below on the same axis: both leave the same room at their sides */
  beside?: TraceLines | undefined
  /** Its name, where no heading above it says the same, and what the picture shows */
  label?: string
  description: string
}

/** Room over the plot, em, and the least height of the plot. */
const [over, least] = [0.9, 3]

/** From one name to the next where they share a stack, em */
const namePitch = 1.2

/** No label takes more of the picture's width. */
const mostForLabels = 0.5

const weightOf = (weight: Trace['weight']) => (weight === 'strong' ? 650 : 400)

const lastPlace = ({ points }: Trace) => points.findLast(([, value]) => Number.isFinite(value))

/** Lines that grow as something goes on, each named at its end, on axes that stay as they are. */
export function Traces(props: TracesProps) {
  const { traces, x, y, xLabel, height, gap, level, label, description } = props
  const below = xLabel === undefined ? axisHeight.ticks : axisHeight.named
  return (
    <Picture
      heights={() => ({
        usual: over + height + below,
        least: over + Math.max(Math.min(least, height), namePitch * traces.length) + below,
      })}
      leastWidth={14}
      label={label}
      description={description}
    >
      {(size) => {
        const frame = frameIn(props, size, below)
        return (
          <InFrame frame={frame}>
            <YAxis ticks={y.ticks} />
            <XAxis ticks={x.ticks} {...(xLabel !== undefined && { name: xLabel })} />
            {level && <Level level={level} isNamed={!meetsHead(traces, level, frame)} />}
            {gap && <Gap gap={gap} level={level ? frame.y(level.at) : null} traces={traces} />}
            {traces.map((trace) => (
              <path
                key={trace.id}
                className={styles.line}
                data-tone={trace.tone}
                data-weight={trace.weight}
                data-dash={trace.dash}
                d={linePath(frame, trace.points)}
              />
            ))}
            <Ends traces={traces} />
            <Names traces={traces} level={level?.at} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

/** Room at the left for the axis' numbers, and at the right, once a line has begun, for the names that it comes to. */
export function sidesOf(
  { traces, x, y, beside }: Pick<TracesProps, 'traces' | 'x' | 'y' | 'beside'>,
  { width, em }: Pick<PictureSize, 'width' | 'em'>,
): { left: number; right: number } {
  const named = [...traces, ...(beside?.traces ?? [])].filter(({ label }) => label)
  const hasBegun = named.some((trace) => (lastPlace(trace)?.[0] ?? x.from) > x.from)
  const widths = hasBegun ? named.map(({ label }) => textWidth(label!, figureFont(em, 650))) : []
  const left = Math.max(...[y, beside?.y].map((axis) => (axis ? ticksWidth(axis.ticks, em) : 0)))
  const room = Math.min(Math.max(0, ...widths) + 1.6 * em, mostForLabels * width)
  return { left, right: Math.max(left + em, width - room) }
}

function frameIn(props: TracesProps, size: PictureSize, below: number): Frame {
  const { x, y } = props
  const { width, height, em } = size
  const scaleOf = ({ logarithmic }: TraceAxis) => (logarithmic ? scaleLog() : scaleLinear())
  return frameOf({
    ...{ em, width },
    ...sidesOf(props, size),
    top: over * em,
    base: height - below * em,
    x: [x.from, x.to],
    y: [y.from, y.to],
    scaleX: scaleOf(x),
    scaleY: scaleOf(y),
  })
}

function Level({ level, isNamed }: { level: { at: number; label: string }; isNamed: boolean }) {
  const { em, left, right, y } = useFrame()
  const at = y(level.at)
  return (
    <>
      <line className={styles.level} x1={left} x2={right} y1={at} y2={at} />
      {isNamed && (
        <text className={styles.tick} x={right - 0.4 * em} y={at - 0.7 * em} textAnchor="end">
          {fitText(level.label, right - left - 0.8 * em, figureFont(em, 400))}
        </text>
      )}
    </>
  )
}

/** Whether the name of the level would lie over that of a line whose head is still within the plot. */
function meetsHead(
  traces: readonly Trace[],
  level: { at: number; label: string },
  { em, right, x, y }: Frame,
): boolean {
  const start = right - 0.4 * em - textWidth(level.label, figureFont(em, 400))
  const middle = y(level.at) - 0.7 * em
  return traces.some((trace) => {
    const last = lastPlace(trace)
    if (!trace.label || !last || x(last[0]) > right - em) return false
    const end = x(last[0]) + em + textWidth(trace.label, figureFont(em, weightOf(trace.weight)))
    // Names that share a place stand in a stack, up to two lines from their heads.
    return end > start && Math.abs(y(last[1]) - middle) < 2.5 * em
  })
}

/** Where lines end in theory: diamonds on the right edge. */
function Ends({ traces }: { traces: readonly Trace[] }) {
  const { em, right, y } = useFrame()
  const reach = 0.34 * em
  return traces.map(({ id, end, tone }) =>
    end === null || end === undefined ? null : (
      <path
        key={id}
        className={styles.dot}
        data-tone={tone}
        d={`M${right},${y(end) - reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}Z`}
      />
    ),
  )
}

interface Head {
  id: string
  tone: Trace['tone']
  weight: Trace['weight']
  text: string
  at: number
  wanted: number
}

/** More names than these beside one place, where no line has begun, are a pile that tells nothing apart. */
const mostAtStart = 3

/**
 * Names beside the heads of the lines; lines that have come equally far share a stack of them. Many lines are named once
 * they have begun.
 */
function Names({ traces, level }: { traces: readonly Trace[]; level: number | undefined }) {
  const { x, y } = useFrame()
  if (traces.length > mostAtStart && traces.every(({ points }) => points.length < 2)) return null
  const stacks = new Map<number, Head[]>()
  for (const trace of traces) {
    const last = lastPlace(trace)
    if (!trace.label || !last) continue
    const { id, tone, weight, label } = trace
    const head = { id, tone, weight, text: label!, at: x(last[0]), wanted: y(last[1]) }
    const at = Math.round(head.at)
    stacks.set(at, [...(stacks.get(at) ?? []), head])
  }
  return [...stacks].map(([at, stack]) => <Stack key={at} heads={stack} traces={traces} level={level} />)
}

/** How far a stack may move off lines that would run through it, em: the nearest way first. */
const shifts = range(0, 3.01, 0.25).flatMap((shift) => [-shift, shift])

function Stack({ heads, traces, level }: Parameters<typeof Names>[0] & { heads: readonly Head[] }) {
  const frame = useFrame()
  const { em, width, right, top, base, y } = frame
  const [highest, lowest] = [top - 0.6 * em, base + 0.6 * em]
  const middles = stackLabels(
    heads.map(({ wanted }) => wanted),
    namePitch * em,
    [highest, lowest],
  )
  const widths = heads.map(({ text, weight }) => textWidth(text, figureFont(em, weightOf(weight))))
  const widest = Math.max(...widths)
  const head = heads[0]!.at
  // On the right edge stand the diamonds: names that would lie over it stand behind them.
  const isBehind = head + 1.3 * em + widest > right && right + 1.1 * em + widest <= width
  const start = isBehind ? right + 1.1 * em : head + 0.8 * em
  const isFree = (shift: number) =>
    middles.every((unmoved, place) => {
      const middle = unmoved + shift * em
      if (shift !== 0 && (middle < top || middle > base)) return false
      if (level !== undefined && Math.abs(middle - y(level)) < 0.75 * em) return false
      return isClear(traces, frame, start + widths[place]!, widths[place]!, middle)
    })
  const shift = isBehind ? 0 : (shifts.find(isFree) ?? 0)
  return heads.map(({ id, tone, weight, text, at, wanted }, place) => {
    const middle = middles[place]! + shift * em
    return (
      <g key={id} data-tone={tone}>
        {(start - at > 2 * em || Math.abs(middle - wanted) > 0.3 * em) && (
          <path className={styles.leader} d={`M${at + 0.2 * em},${wanted}L${start - 0.2 * em},${middle}`} />
        )}
        <text data-weight={weight} x={start} y={middle}>
          {fitText(text, width - start, figureFont(em, weightOf(weight)))}
        </text>
      </g>
    )
  })
}
