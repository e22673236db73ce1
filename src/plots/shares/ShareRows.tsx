import { useId, useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { fitText, textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { classSymbolPath } from '../palette/classSymbolPath'
import styles from './ShareRows.module.css'

/** One class: the share that was counted beside the one expected. */
export interface ShareRow {
  /** The class, from 0: its colour and shape */
  index: number
  name: string
  /** 0 … 1, and the same in words */
  share: number
  text: string
  /** π, and the shares between which chance leaves a right sampler */
  expected: { at: number; low: number; high: number }
}

interface ShareRowsProps {
  rows: readonly ShareRow[]
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Heights of a row and of its bar, em. */
const rowHeight = 1.7
const barHeight = 0.72

export const isInside = ({ share, expected: { low, high } }: ShareRow): boolean =>
  share >= low && share <= high

/** Shares of classes as bars from 0 to 1, each beside π with the band that chance allows and a tick or a cross. */
export function ShareRows({ rows, label, description }: ShareRowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const described = useId()
  const { width, fontSize: em } = useSize(box)
  const font = figureFont(em, 600)
  const nameWidth =
    // Rounded up: the widest name must not lack a hair of its own width.
    Math.ceil(Math.min(0.3 * width, Math.max(...rows.map(({ name }) => textWidth(name, font)))) + 1.7 * em)
  const textSpace = Math.max(...rows.map(({ text }) => textWidth(text, font))) + 2 * em
  const columns = { left: nameWidth, right: Math.max(nameWidth + 1, width - textSpace) }
  return (
    <div ref={box} className={styles.rows}>
      <div role="img" aria-label={label} aria-describedby={described}>
        <svg width={width} height={rows.length * rowHeight * em} aria-hidden="true">
          {rows.map((row, at) => (
            <g
              key={row.index}
              data-class={row.index + 1}
              transform={`translate(0 ${(at + 0.5) * rowHeight * em})`}
            >
              <Row row={row} em={em} width={width} columns={columns} />
            </g>
          ))}
        </svg>
      </div>
      <p id={described} className={styles.seen}>
        {description}
      </p>
    </div>
  )
}

interface RowProps {
  row: ShareRow
  em: number
  width: number
  columns: { left: number; right: number }
}

function Row({ row, em, width, columns: { left, right } }: RowProps) {
  const { index, name, share, text, expected } = row
  const x = (value: number) => left + value * (right - left)
  // A band that N has made finer than the eye keeps two pixels.
  const band = Math.max(2, x(expected.high) - x(expected.low))
  const middle = (x(expected.high) + x(expected.low)) / 2
  const half = (0.5 * rowHeight - 0.08) * em
  return (
    <>
      <path
        className={styles.shape}
        d={classSymbolPath(index, 0.42 * em)}
        transform={`translate(${0.6 * em} 0)`}
      />
      <text className={styles.name} x={1.4 * em}>
        {fitText(name, left - 1.7 * em, figureFont(em, 600))}
      </text>
      <line className={styles.track} x1={left} x2={right} />
      <rect className={styles.band} x={middle - band / 2} y={-half} width={band} height={2 * half} />
      <rect
        className={styles.bar}
        data-symbol="winner"
        x={left}
        y={(-barHeight / 2) * em}
        width={Math.max(0, x(share) - left)}
        height={barHeight * em}
      />
      <path
        className={styles.pi}
        data-symbol="pi"
        d="M0,-5L5,0L0,5L-5,0Z"
        transform={`translate(${x(expected.at)} 0) scale(${em / 14})`}
      />
      <text className={styles.share} x={width - 1.3 * em} textAnchor="end">
        {text}
      </text>
      <path
        className={styles.verdict}
        d={isInside(row) ? 'M-4,0.5L-1.2,3.5L4.5,-4' : 'M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5'}
        transform={`translate(${width - 0.5 * em} 0) scale(${em / 14})`}
      />
    </>
  )
}
