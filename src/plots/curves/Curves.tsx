import { useMemo, useRef } from 'react'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { type Cursor, CursorGrip } from './CursorGrip'
import { CurvePanel, labelFont } from './CurvePanel'
import styles from './Curves.module.css'
import type { CurveAxis, Panel, PanelFrame } from './curve'

interface CurvesProps {
  /** The class, from 0, that the tone 'class' belongs to */
  index: number
  axis: CurveAxis
  /** From the top down; keep the identity of their curves while they mean the same (useMemo): they are drawn anew with it */
  panels: readonly Panel[]
  /** What is dragged along the axis; null where nothing can be */
  cursor: Cursor | null
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Room over the first panel, between two, and for axis, track and the cursor's label below, all em. */
const [over, between, below] = [1.2, 2.2, 3.9]

/** Curves in panels above each other over one linear axis, which the reader moves along. */
export function Curves({ index, axis, panels, cursor, label, description }: CurvesProps) {
  const box = useRef<HTMLDivElement>(null)
  const { width, fontSize: em, tall } = useSize(box)
  // Frames keep their identity while only curves and dots move.
  const outline = JSON.stringify(
    panels.map(
      ({ height, range, ticks }): Outline => ({ height, range, ticks: ticks.map(({ label }) => label) }),
    ),
  )
  const frames = useMemo(
    () => framesOf(JSON.parse(outline) as Outline[], axis, width, em, tall),
    [outline, axis, width, em, tall],
  )
  const last = frames.at(-1)!
  const at = cursor && last.x(Math.min(Math.max(cursor.value, axis.from), axis.to))
  return (
    <div ref={box} className={styles.curves} data-class={index + 1}>
      {width > 0 && (
        <>
          <svg width={width} height={last.base + below * em} role="img" aria-label={label}>
            <desc>{description}</desc>
            {at !== null && (
              <line
                className={styles.cursor}
                x1={at}
                x2={at}
                y1={frames[0]!.top - 0.4 * em}
                y2={last.base + 2 * em}
              />
            )}
            {panels.map((panel, place) => (
              <CurvePanel key={panel.id} panel={panel} frame={frames[place]!} cursor={at} />
            ))}
            <AxisTicks axis={axis} frame={last} />
            {cursor && at !== null && (
              <CursorLabel text={cursor.text} symbol={cursor.symbol} at={at} frame={last} width={width} />
            )}
          </svg>
          {cursor && <CursorGrip cursor={cursor} axis={axis} frame={last} />}
        </>
      )}
    </div>
  )
}

/** What a panel's frame depends on. */
interface Outline {
  height: number
  range: readonly [number, number]
  ticks: readonly string[]
}

function framesOf(
  panels: readonly Outline[],
  axis: CurveAxis,
  width: number,
  em: number,
  tall: number,
): PanelFrame[] {
  const tickWidth = Math.max(
    ...panels.flatMap(({ ticks }) => ticks.map((label) => textWidth(label, labelFont(em)))),
  )
  const left = tickWidth + 0.9 * em
  const right = Math.max(left + 1, width - 0.7 * em)
  let top = over * em
  return panels.map(({ height: usual, range: [low, high] }) => {
    const height = usual * tall
    const base = top + height * em
    const frame: PanelFrame = {
      em,
      left,
      right,
      top,
      base,
      x: (value) => left + ((value - axis.from) / (axis.to - axis.from)) * (right - left),
      y: (value) => base - ((value - low) / (high - low)) * height * em,
    }
    top = base + between * em
    return frame
  })
}

/** Numbers under the last panel and the track that the cursor's handle moves on. */
function AxisTicks({ axis, frame: { em, left, right, base, x } }: { axis: CurveAxis; frame: PanelFrame }) {
  return (
    <>
      {axis.ticks.map(({ at, label }) => (
        <text key={at} className={styles.tick} x={x(at)} y={base + 0.9 * em} textAnchor="middle">
          {label}
        </text>
      ))}
      <line className={styles.track} x1={left} x2={right} y1={base + 2.2 * em} y2={base + 2.2 * em} />
    </>
  )
}

interface CursorLabelProps {
  text: string
  symbol: string
  at: number
  frame: PanelFrame
  width: number
}

function CursorLabel({ text, symbol, at, frame, width }: CursorLabelProps) {
  const { em, base } = frame
  const half = textWidth(text, labelFont(em, 600)) / 2
  return (
    <text
      className={styles.value}
      data-symbol={symbol}
      x={Math.min(Math.max(at, half), Math.max(half, width - half))}
      y={base + 3.4 * em}
      textAnchor="middle"
    >
      {text}
    </text>
  )
}
