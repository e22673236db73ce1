import { memo, useRef } from 'react'
import { fitText } from '../frame/text'
import { useSize } from '../frame/useSize'
import styles from './ShareBars.module.css'

/** The share of one class, 0 … 1. */
export interface ShareBar {
  name: string
  share: number
  /** The number on the bar */
  text: string
  /** Where theory has the bar end, and between which ends chance may leave it */
  expected?: { at: number; low: number; high: number } | null
  /** Another share to compare with, as a dashed outline */
  reference?: number | null
}

interface ShareBarsProps {
  bars: readonly ShareBar[]
  /**
   * Which way bars grow: up, side by side, with names beneath; or to the right, one below the other, each `barRow` em
   * high, with numbers at the right end and names left to whoever lays out the page.
   */
  lay: 'columns' | 'rows'
  /** The share at the far end of the axis, which stays while shares move */
  top: number
  /** A share to mark across all bars, as a dotted line */
  level?: number | null
  /** The class, from 0, that is drawn full and whose number is bold; null: all alike */
  winner?: number | null
  /** What the picture shows, with its numbers, for those who do not see it */
  label: string
}

/** Height of a bar's row with its gap where bars lie one below the other, em. */
export const barRow = 1.4

/** Height of bars that grow up; room over them for numbers and under them for names; all em. */
const [usualHeight, over, under] = [7, 1.3, 1.45]

/** Room for the numbers right of bars that grow to the right, em. */
const beside = 2.4

interface Frame {
  lay: 'columns' | 'rows'
  em: number
  width: number
  height: number
  /** From one bar to the next, and a bar's thickness, CSS pixels */
  pitch: number
  thickness: number
  /** Length of a bar that reaches the far end */
  length: number
  top: number
}

/** How bars are laid into a picture of `width` CSS pixels with letters of `em`. */
export function frameOf(
  lay: 'columns' | 'rows',
  classes: number,
  width: number,
  em: number,
  top: number,
  tall = 1,
): Frame {
  if (lay === 'columns') {
    const pitch = width / classes
    return {
      ...{ lay, em, width, top, pitch },
      height: (over + usualHeight * tall + under) * em,
      thickness: Math.min(0.66 * pitch, 2.2 * em),
      length: usualHeight * tall * em,
    }
  }
  return {
    ...{ lay, em, width, top },
    height: classes * barRow * em,
    pitch: barRow * em,
    thickness: 0.85 * em,
    length: Math.max(1, width - beside * em),
  }
}

/**
 * The rectangle between two shares on the bar of class k, `overhang` CSS pixels thicker on either side; shares beyond
 * the axis are cut at its ends.
 */
export function boxOf(frame: Frame, k: number, from: number, to: number, overhang = 0) {
  const { lay, em, pitch, thickness, length, top } = frame
  const place = (share: number) => length * Math.min(1, Math.max(0, share / top))
  const [start, end] = [place(from), place(to)]
  const across = (k + 0.5) * pitch - thickness / 2 - overhang
  const size = thickness + 2 * overhang
  if (lay === 'rows') return { x: start, y: across, width: end - start, height: size }
  return { x: across, y: over * em + length - end, width: size, height: end - start }
}

const sameBar = (a: ShareBar, b: ShareBar | undefined): boolean =>
  a.name === b?.name &&
  a.share === b.share &&
  a.text === b.text &&
  a.reference === b.reference &&
  a.expected?.at === b.expected?.at &&
  a.expected?.low === b.expected?.low &&
  a.expected?.high === b.expected?.high

/** Whether both draw the same picture. Of many pictures in a row a slider often changes one alone. */
const samePicture = ({ bars, ...rest }: ShareBarsProps, { bars: others, ...next }: ShareBarsProps): boolean =>
  bars.length === others.length &&
  bars.every((bar, k) => sameBar(bar, others[k])) &&
  rest.lay === next.lay &&
  rest.top === next.top &&
  rest.level === next.level &&
  rest.winner === next.winner &&
  rest.label === next.label

/** Shares of classes as bars that bear their numbers, with what theory expects of them and what chance allows. */
export const ShareBars = memo(function ShareBars(props: ShareBarsProps) {
  const { bars, lay, top, level = null, winner = null, label } = props
  const box = useRef<HTMLDivElement>(null)
  const { width, fontSize: em, tall } = useSize(box)
  const frame = frameOf(lay, bars.length, width, em, top, tall)
  return (
    <div ref={box} className={styles.bars}>
      <svg width={width} height={frame.height} role="img" aria-label={label}>
        {bars.map((bar, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index, names may repeat
          <g key={k} data-class={k + 1} data-winner={winner === null ? undefined : k === winner}>
            <Bar bar={bar} k={k} frame={frame} />
          </g>
        ))}
        {level !== null && <Level level={level} frame={frame} />}
        <Base frame={frame} />
        {bars.map((bar, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index, names may repeat
          <g key={k} data-class={k + 1} data-winner={winner === null ? undefined : k === winner}>
            <Texts bar={bar} k={k} frame={frame} />
          </g>
        ))}
      </svg>
    </div>
  )
}, samePicture)

interface PartProps {
  bar: ShareBar
  k: number
  frame: Frame
}

function Bar({ bar: { share, expected, reference = null }, k, frame }: PartProps) {
  const overhang = Math.min(0.25 * frame.em, (frame.pitch - frame.thickness) / 2)
  return (
    <>
      <rect className={styles.bar} data-symbol="relaxed" {...boxOf(frame, k, 0, share)} />
      {reference !== null && (
        <rect className={styles.reference} data-symbol="pi" {...boxOf(frame, k, 0, reference)} />
      )}
      {expected && (
        <>
          <rect className={styles.band} {...boxOf(frame, k, expected.low, expected.high, overhang)} />
          <Tick at={expected.at} k={k} frame={frame} overhang={overhang} />
        </>
      )}
    </>
  )
}

function Tick({ at, k, frame, overhang }: { at: number; k: number; frame: Frame; overhang: number }) {
  const { x, y, width, height } = boxOf(frame, k, at, at, overhang)
  return <line className={styles.tick} x1={x} y1={y} x2={x + width} y2={y + height} />
}

function Texts({ bar, k, frame }: PartProps) {
  const { lay, em, width, pitch } = frame
  if (lay === 'rows')
    return (
      <text className={styles.number} x={width} y={(k + 0.5) * pitch} textAnchor="end">
        {bar.text}
      </text>
    )
  const reach = Math.max(bar.share, bar.expected?.at ?? 0, bar.reference ?? 0)
  const x = (k + 0.5) * pitch
  return (
    <>
      <text className={styles.number} x={x} y={boxOf(frame, k, 0, reach).y - 0.65 * em} textAnchor="middle">
        {bar.text}
      </text>
      <text className={styles.name} x={x} y={frame.height - 0.65 * em} textAnchor="middle">
        {fitText(bar.name, pitch - 0.3 * em, `${em}px 'Lab Sans', system-ui, sans-serif`)}
      </text>
    </>
  )
}

function Level({ level, frame }: { level: number; frame: Frame }) {
  const { x, y } = boxOf(frame, 0, level, level)
  return frame.lay === 'rows' ? (
    <line className={styles.level} x1={x} x2={x} y1={0} y2={frame.height} />
  ) : (
    <line className={styles.level} x1={0} x2={frame.width} y1={y} y2={y} />
  )
}

function Base({ frame: { lay, width, height, length, em } }: { frame: Frame }) {
  return lay === 'rows' ? (
    <line className={styles.base} x1={0} x2={0} y1={0} y2={height} />
  ) : (
    <line className={styles.base} x1={0} x2={width} y1={over * em + length} y2={over * em + length} />
  )
}
