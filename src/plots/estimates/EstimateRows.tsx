import { useId, useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import styles from './EstimateRows.module.css'

/** The estimates of one estimator over some draws, on an axis from 0 to 1. */
export interface EstimateRow {
  id: string
  /** What it is called */
  label: string
  /** Its mean and spread in words */
  note: string
  /** Shares of the draws in bins of equal width; null for an estimator of few values */
  bins: ArrayLike<number> | null
  /** The values that it takes, and how often; null for one of many values */
  atoms: readonly { at: number; share: number }[] | null
  /** The mean over the draws and the band that chance allows it */
  mean: { at: number; low: number; high: number }
  /** Said where estimates lie beyond the axis */
  beyond: string | null
  /** What the draw in hand says; null where it says nothing or lies beyond */
  selected: number | null
}

interface EstimateRowsProps {
  rows: readonly EstimateRow[]
  ticks: readonly { at: number; label: string }[]
  /** The truth, a line through all rows */
  exact: { at: number; label: string }
  label: string
  description: string
}

/** Heights of a row's words and of its picture, and the room below it, em; the last two as they usually are. */
const [line, usualPicture, usualGap] = [1.35, 2.7, 0.9]

interface Frame {
  em: number
  left: number
  right: number
  /** Height of a row's picture, em */
  picture: number
}

/** Estimators above each other on one axis: what every draw says, their mean, and the exact value through all. */
export function EstimateRows({ rows, ticks, exact, label, description }: EstimateRowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const described = useId()
  const { width, fontSize: em, tall } = useSize(box)
  const [picture, gap] = [usualPicture * tall, usualGap * tall]
  const frame: Frame = { em, left: 0.7 * em, right: Math.max(0.7 * em + 1, width - 0.7 * em), picture }
  const x = (at: number) => frame.left + at * (frame.right - frame.left)
  const widest = Math.max(
    ...rows.map(
      (row) => textWidth(row.label, figureFont(em, 600)) + textWidth(row.note, figureFont(em, 400)) + em,
    ),
  )
  const lines = widest > width ? 2 : 1
  const height = (lines * line + picture + gap) * em
  const top = 1.9 * em
  const bottom = top + rows.length * height
  return (
    <div ref={box} className={styles.rows}>
      {width > 0 && (
        <svg
          width={width}
          height={bottom + 1.4 * em}
          role="img"
          aria-label={label}
          aria-describedby={described}
        >
          <line className={styles.exact} x1={x(exact.at)} x2={x(exact.at)} y1={1.3 * em} y2={bottom} />
          <Centred text={exact.label} at={x(exact.at)} y={0.7 * em} width={width} em={em} />
          {rows.map((row, place) => (
            <Row key={row.id} row={row} frame={frame} top={top + place * height} lines={lines} x={x} />
          ))}
          {ticks.map(({ at, label: text }) => (
            <text key={at} className={styles.tick} x={x(at)} y={bottom + 0.7 * em} textAnchor="middle">
              {text}
            </text>
          ))}
        </svg>
      )}
      <p id={described} className="visually-hidden">
        {description}
      </p>
    </div>
  )
}

/** A label in the middle of its place, as far as the picture lets it. */
function Centred({
  text,
  at,
  y,
  width,
  em,
}: {
  text: string
  at: number
  y: number
  width: number
  em: number
}) {
  const half = textWidth(text, figureFont(em, 600)) / 2
  return (
    <text
      className={styles.truth}
      x={Math.min(Math.max(at, half), Math.max(half, width - half))}
      y={y}
      textAnchor="middle"
    >
      {text}
    </text>
  )
}

interface RowProps {
  row: EstimateRow
  frame: Frame
  top: number
  lines: number
  x: (at: number) => number
}

function Row({ row, frame: { em, left, right, picture }, top, lines, x }: RowProps) {
  const { label, note, bins, atoms, mean, beyond, selected } = row
  const base = top + (lines * line + picture) * em
  const tall = Math.max(0.5, picture - 0.5) * em
  return (
    <g>
      <text className={styles.name} x={left} y={top + 0.6 * em}>
        {label}
      </text>
      <text
        className={styles.note}
        x={lines === 2 ? left : right}
        y={top + (lines === 2 ? line + 0.6 : 0.6) * em}
        textAnchor={lines === 2 ? 'start' : 'end'}
      >
        {note}
      </text>
      <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
      {bins && <path className={styles.bars} data-symbol="gradient" d={steps(bins, x, base, tall)} />}
      {atoms?.map(({ at, share }, place) => {
        const top = base - Math.max(0.3 * em, tall * Math.sqrt(share))
        return share > 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is that of its class
          <g key={place} data-symbol="gradient">
            <line className={styles.stem} x1={x(at)} x2={x(at)} y1={base} y2={top} />
            <circle className={styles.head} cx={x(at)} cy={top} r={0.28 * em} />
          </g>
        ) : null
      })}
      {selected !== null && <circle className={styles.selected} cx={x(selected)} cy={base} r={0.36 * em} />}
      <path
        className={styles.mean}
        d={`M${x(mean.at)},${base + 0.1 * em}l${0.36 * em},${0.62 * em}h${-0.72 * em}Z`}
      />
      <line
        className={styles.band}
        x1={x(Math.max(0, mean.low))}
        x2={x(Math.min(1, mean.high))}
        y1={base + 0.42 * em}
        y2={base + 0.42 * em}
      />
      {beyond && (
        <text className={styles.beyond} x={right} y={base - 0.6 * em} textAnchor="end">
          {beyond}
        </text>
      )}
    </g>
  )
}

/** Bars side by side, heights as the roots of shares, so that rare estimates are seen; the highest fills the row. */
function steps(bins: ArrayLike<number>, x: (at: number) => number, base: number, tall: number): string {
  let path = ''
  const most = Math.max(...Array.from(bins))
  for (let bin = 0; bin < bins.length; bin++) {
    if (bins[bin]! <= 0) continue
    const height = Math.max(0.75, tall * Math.sqrt(bins[bin]! / most))
    path += `M${x(bin / bins.length).toFixed(2)},${base}v${(-height).toFixed(2)}H${x((bin + 1) / bins.length).toFixed(2)}V${base}Z`
  }
  return path
}
