import { line } from 'd3'
import { useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { fitText, textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { stackLabels } from './stackLabels'
import styles from './Traces.module.css'
import { placeOn, type Trace, type TraceAxis, type TracePlace } from './trace'

interface TracesProps {
  traces: readonly Trace[]
  x: TraceAxis
  y: TraceAxis
  /** Under the axis, what it counts */
  xLabel?: string | undefined
  /** Usual height of the plot, em */
  height: number
  /** The area between two lines, with its name; where `label` is empty it has none */
  gap?: { upper: readonly TracePlace[]; lower: readonly TracePlace[]; label: string } | null
  /** A value marked by a line of its own through the picture */
  level?: { at: number; label: string } | null | undefined
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Room over the plot, em. */
const over = 0.9

/** No label takes more of the picture's width. */
const mostForLabels = 0.5

interface Frame {
  em: number
  left: number
  right: number
  top: number
  base: number
  x: (value: number) => number
  y: (value: number) => number
}

/** Lines that grow as something goes on, each named at its end, on axes that stay as they are. */
export function Traces(props: TracesProps) {
  const { traces, x, y, xLabel, gap, level, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const { width, fontSize: em, tall } = useSize(box)
  const height = props.height * tall
  const frame = frameOf(props, height, width, em)
  const below = xLabel === undefined ? 1.7 : 3
  return (
    <div ref={box} className={styles.traces} style={{ minHeight: `${over + height + below}em` }}>
      {width > 0 && (
        <svg width={width} height={(over + height + below) * em} role="img" aria-label={label}>
          <desc>{description}</desc>
          <Axes x={x} y={y} xLabel={xLabel} level={level} isNamed={!meetsHead(props, frame)} frame={frame} />
          {gap && <Gap gap={gap} level={level ? frame.y(level.at) : null} frame={frame} />}
          {traces.map((trace) => (
            <path
              key={trace.id}
              className={styles.trace}
              data-tone={trace.tone}
              data-weight={trace.weight}
              data-dash={trace.dash}
              d={pathOf(trace.points, frame)}
            />
          ))}
          <Ends traces={traces} frame={frame} />
          <Names traces={traces} frame={frame} width={width} />
        </svg>
      )}
    </div>
  )
}

function frameOf({ traces, x, y }: TracesProps, height: number, width: number, em: number): Frame {
  const font = figureFont(em, 400)
  const left = Math.max(...y.ticks.map((tick) => textWidth(tick.label, font))) + 0.6 * em
  const widest = Math.max(
    0,
    ...traces.map((trace) => (trace.label ? textWidth(trace.label, figureFont(em, 650)) : 0)),
  )
  const room = widest + 1.6 * em
  const right = Math.max(left + em, width - Math.min(room, mostForLabels * width))
  const [top, base] = [over * em, (over + height) * em]
  return {
    ...{ em, left, right, top, base },
    x: (value) => left + placeOn(x, value) * (right - left),
    y: (value) => base - placeOn(y, value) * (base - top),
  }
}

const pathOf = (points: readonly TracePlace[], { x, y }: Frame): string =>
  line<TracePlace>(
    ([at]) => x(at),
    ([, value]) => y(value),
  ).defined(([, value]) => Number.isFinite(value))(points) ?? ''

function Axes({
  x,
  y,
  xLabel,
  level,
  isNamed,
  frame,
}: Pick<TracesProps, 'x' | 'y' | 'xLabel' | 'level'> & { isNamed: boolean; frame: Frame }) {
  const { em, left, right, base } = frame
  return (
    <>
      {y.ticks.map(({ at, label }) => (
        <g key={at}>
          <line className={styles.rule} x1={left} x2={right} y1={frame.y(at)} y2={frame.y(at)} />
          <text className={styles.tick} x={left - 0.4 * em} y={frame.y(at)} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
      {x.ticks.map(({ at, label }) => (
        <text key={at} className={styles.tick} x={frame.x(at)} y={base + 0.9 * em} textAnchor="middle">
          {label}
        </text>
      ))}
      {xLabel !== undefined && (
        <text className={styles.tick} x={(left + right) / 2} y={base + 2.3 * em} textAnchor="middle">
          {xLabel}
        </text>
      )}
      {level && (
        <>
          <line className={styles.level} x1={left} x2={right} y1={frame.y(level.at)} y2={frame.y(level.at)} />
          {isNamed && (
            <text
              className={styles.tick}
              x={right - 0.4 * em}
              y={frame.y(level.at) - 0.7 * em}
              textAnchor="end"
            >
              {fitText(level.label, right - left - 0.8 * em, figureFont(em, 400))}
            </text>
          )}
        </>
      )}
    </>
  )
}

/** Whether the name of the level would lie over that of a line whose head is still within the plot. */
function meetsHead(
  { traces, level }: Pick<TracesProps, 'traces' | 'level'>,
  { em, right, x, y }: Frame,
): boolean {
  if (!level) return false
  const start = right - 0.4 * em - textWidth(level.label, figureFont(em, 400))
  const middle = y(level.at) - 0.7 * em
  return traces.some(({ points, label, weight }) => {
    const last = points.findLast(([, value]) => Number.isFinite(value))
    if (!label || !last || x(last[0]) > right - em) return false
    const end = x(last[0]) + em + textWidth(label, figureFont(em, weight === 'strong' ? 650 : 400))
    // Names that share a place stand in a stack, up to two lines from their heads.
    return end > start && Math.abs(y(last[1]) - middle) < 2.5 * em
  })
}

interface GapProps {
  gap: NonNullable<TracesProps['gap']>
  /** Height of the level's line, whose name stands over it */
  level: number | null
  frame: Frame
}

function Gap({ gap: { upper, lower, label }, level, frame }: GapProps) {
  const back = pathOf([...lower].reverse(), frame).replace('M', 'L')
  const [last, under] = [upper.at(-1), lower.at(-1)]
  if (!last || !under || back === '') return null
  const [at, high, low] = [frame.x(last[0]), frame.y(last[1]), frame.y(under[1])]
  const wide = textWidth(label, figureFont(frame.em, 400)) + frame.em
  const middle = (high + low) / 2
  // The name of a level that runs through the gap comes first.
  const meets = level !== null && Math.abs(middle - level + 0.7 * frame.em) < 1.4 * frame.em
  const stands = meets ? level + 0.9 * frame.em : middle
  const inside = stands > high + 0.6 * frame.em && stands < low - 0.6 * frame.em
  const fits = label !== '' && inside && at - frame.left > wide
  return (
    <>
      <path className={styles.gap} d={`${pathOf(upper, frame)}${back}Z`} />
      {fits && (
        <text className={styles.gapLabel} x={at - 0.5 * frame.em} y={stands} textAnchor="end">
          {label}
        </text>
      )}
    </>
  )
}

/** Where lines must end: diamonds on the right edge. */
function Ends({ traces, frame: { em, right, y } }: { traces: readonly Trace[]; frame: Frame }) {
  const reach = 0.34 * em
  return traces.map(({ id, end, tone }) =>
    end === null || end === undefined ? null : (
      <path
        key={id}
        className={styles.end}
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

/** Names beside the heads of the lines; lines that have come equally far share a stack of them. */
function Names({ traces, frame, width }: { traces: readonly Trace[]; frame: Frame; width: number }) {
  const heads = traces.flatMap(({ id, points, tone, weight, label }): Head[] => {
    const last = points.findLast(([, value]) => Number.isFinite(value))
    return label && last
      ? [{ id, tone, weight, text: label, at: frame.x(last[0]), wanted: frame.y(last[1]) }]
      : []
  })
  const stacks = new Map<number, Head[]>()
  for (const head of heads) {
    const at = Math.round(head.at)
    stacks.set(at, [...(stacks.get(at) ?? []), head])
  }
  return [...stacks].map(([at, stack]) => <Stack key={at} heads={stack} frame={frame} width={width} />)
}

function Stack({ heads, frame, width }: { heads: readonly Head[]; frame: Frame; width: number }) {
  const { em, right, top, base } = frame
  const middles = stackLabels(
    heads.map(({ wanted }) => wanted),
    1.2 * em,
    [top - 0.6 * em, base + 0.6 * em],
  )
  return heads.map(({ id, tone, weight, text, at, wanted }, place) => {
    // On the right edge stand the diamonds.
    const start = at + (at > right - em ? 1.1 : 0.8) * em
    const middle = middles[place]!
    return (
      <g key={id}>
        {Math.abs(middle - wanted) > 0.3 * em && (
          <path className={styles.leader} d={`M${at + 0.2 * em},${wanted}L${start - 0.2 * em},${middle}`} />
        )}
        <text className={styles.name} data-tone={tone} data-weight={weight} x={start} y={middle}>
          {fitText(text, width - start, figureFont(em, weight === 'strong' ? 650 : 400))}
        </text>
      </g>
    )
  })
}
