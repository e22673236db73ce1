import { memo } from 'react'
import { type Frame, type Tick, useFrame } from './Frame'
import styles from './frame.module.css'
import type { Box } from './placeLabels'
import { figureFont, textWidth, useFontArrivals } from './text'

/** Room that an axis needs below the area, em: numbers alone, and with a name under them. */
export const axisHeight = { ticks: 1.5, named: 2.6 } as const

/** The ticks that have room beside each other: the first and the last come before those between. */
function apart<T>(ticks: readonly T[], endsOf: (tick: T) => readonly [number, number], gap: number): T[] {
  const order = [...ticks.keys()].sort((a, b) => rank(a, ticks.length) - rank(b, ticks.length))
  const taken: (readonly [number, number])[] = []
  const kept = order.filter((at) => {
    const [low, high] = endsOf(ticks[at]!)
    if (taken.some(([from, to]) => low < to + gap && high > from - gap)) return false
    taken.push([low, high])
    return true
  })
  return kept.sort((a, b) => a - b).map((at) => ticks[at]!)
}

const rank = (at: number, count: number) => (at === 0 ? -2 : at === count - 1 ? -1 : at)

interface XAxisProps {
  ticks: readonly Tick[]
  /** Where it lies, CSS pixels from the top; at the foot of the area by default */
  y?: number
  /** Middle of the numbers below it, em */
  below?: number
  /** What is measured, under the numbers at the right end */
  name?: string
  /** Small strokes at the numbers */
  strokes?: boolean
}

/** The line at the foot with its numbers; of those that would touch, some are left out. */
export const XAxis = memo(function XAxis({ ticks, y, below = 0.9, name, strokes = false }: XAxisProps) {
  const { em, left, right, base, width, x } = useFrame()
  // While the frame stays the same only this renders it.
  useFontArrivals()
  const at = y ?? base
  const font = figureFont(em, 400)
  const shown = apart(
    ticks,
    (tick) => {
      const half = textWidth(tick.label, font) / 2
      const middle = Math.max(half, Math.min(x(tick.at), width - half))
      return [middle - half, middle + half]
    },
    0.7 * em,
  )
  return (
    <>
      <line className={styles.axis} x1={left} x2={right} y1={at} y2={at} />
      {strokes &&
        ticks.map((tick) => (
          <line
            key={tick.at}
            className={styles.axis}
            x1={x(tick.at)}
            x2={x(tick.at)}
            y1={at}
            y2={at + 0.25 * em}
          />
        ))}
      {shown.map((tick) => (
        <EdgeLabel key={tick.at} kind="tick" text={tick.label} at={x(tick.at)} y={at + below * em} />
      ))}
      {name !== undefined && (
        <text className={styles.tick} x={right} y={at + (below + 1.1) * em} textAnchor="end">
          {name}
        </text>
      )}
    </>
  )
})

/** Where the numbers under an axis at the foot stand. */
export const tickBoxes = (ticks: readonly Tick[], { em, base, x }: Frame): Box[] =>
  ticks.map(({ at, label }) => {
    const width = textWidth(label, figureFont(em, 400))
    return { x: x(at) - width / 2, y: base + 0.35 * em, width, height: 1.1 * em }
  })

interface YAxisProps {
  ticks: readonly Tick[]
  /** The value whose line is the axis itself; none by default */
  axisAt?: number
}

/** Lines across the area with their numbers at the left; of numbers that would touch, some are left out. */
export function YAxis({ ticks, axisAt }: YAxisProps) {
  const { em, left, right, y } = useFrame()
  const shown = new Set(
    apart(
      ticks.filter(({ label }) => label !== ''),
      ({ at }) => [y(at) - 0.5 * em, y(at) + 0.5 * em],
      0,
    ),
  )
  return ticks.map((tick) => (
    <g key={tick.at}>
      <line
        className={tick.at === axisAt ? styles.axis : styles.rule}
        x1={left}
        x2={right}
        y1={y(tick.at)}
        y2={y(tick.at)}
      />
      {shown.has(tick) && (
        <text className={styles.tick} x={left - 0.4 * em} y={y(tick.at)} textAnchor="end">
          {tick.label}
        </text>
      )}
    </g>
  ))
}

/** Room that the numbers of a vertical axis take at the left, CSS pixels. */
export const ticksWidth = (ticks: readonly Pick<Tick, 'label'>[], em: number): number =>
  Math.max(0, ...ticks.map(({ label }) => textWidth(label, figureFont(em, 400)))) + 0.7 * em

interface EdgeLabelProps {
  text: string
  /** Its middle, as far as the picture's edges let it stand there; CSS pixels */
  at: number
  y: number
  kind?: 'tick' | 'note' | 'value'
  symbol?: string | undefined
  /** Right end of what it must stay within; the picture's width by default */
  end?: number
}

/** A label in the middle over or under its place, pushed inside where the picture ends. */
export function EdgeLabel({ text, at, y, kind = 'value', symbol, end }: EdgeLabelProps) {
  const { em, width } = useFrame()
  const half = textWidth(text, figureFont(em, kind === 'value' ? 600 : 400)) / 2
  const inside = Math.max(half, Math.min(at, (end ?? width) - half))
  return (
    <text className={styles[kind]} data-symbol={symbol} x={inside} y={y} textAnchor="middle">
      {text}
    </text>
  )
}
