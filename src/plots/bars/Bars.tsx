import { memo } from 'react'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'

/** One quantity of every class, such as γ. Keep its identity while it stays as it is. */
export interface BarColumn {
  /** What it is in symbols, such as 'γₖ' */
  heading: string
  /** The same in plain words, for those who do not see it */
  label: string
  /** Symbols that light it up: 'gamma', 'score' … */
  symbol: string
  /** The ends of its axis, which stay while values move; what lies beyond is cut with a notch. */
  range: readonly [number, number]
  /** What colours its bars: noise is random, the rest belongs to its class. */
  tone: 'noise' | 'class'
  /** One value a class, and the same in words; a value that is not finite has no bar. */
  values: readonly number[]
  texts: readonly string[]
}

interface BarsProps {
  /** Names of the classes */
  names: readonly string[]
  columns: readonly BarColumn[]
  /** The class, from 0, whose numbers are set in bold */
  winner: number
  /** What is shown, such as 'draw 17' */
  label: string
}

/** The least width of a column, the gap beside it, room for its heading and for its numbers, and a row's height; em. */
const [leastColumn, gap, headingHeight, numbersWidth, rowHeight] = [8.7, 1.7, 2.2, 4.4, 1.9]

/** Thickness of a bar, em. */
const thickness = 0.75

/** Left end and width of the bar of a value between the ends of its axis, 0 … 1, and whether it was cut. */
export function barExtent(value: number, [low, high]: readonly [number, number]) {
  const place = (x: number) => Math.min(1, Math.max(0, (x - low) / (high - low)))
  const zero = place(0)
  if (!Number.isFinite(value)) return { from: zero, width: 0, zero, cut: null }
  const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))]
  return { from, width: to - from, zero, cut: value < low ? 'low' : value > high ? 'high' : null }
}

/** Columns that stand side by side in a width, em: as many in each line, none alone. */
export function perLine(width: number, columns: number): number {
  const fitting = Math.max(1, Math.floor((width + gap) / (leastColumn + gap)))
  return Math.ceil(columns / Math.ceil(columns / fitting))
}

/** Columns of bars side by side, a row a class: one draw on its way from noise to z̃. */
export function Bars({ names, columns, winner, label }: BarsProps) {
  const lineHeight = headingHeight + names.length * rowHeight
  const spoken = columns.map(
    (column) => `${column.label}: ${names.map((name, k) => `${name} ${column.texts[k]}`).join(', ')}.`,
  )
  return (
    <Picture
      heights={(width) => {
        const height = Math.ceil(columns.length / perLine(width, columns.length)) * lineHeight
        return { usual: height, least: height }
      }}
      leastWidth={leastColumn}
      label={label}
      description={spoken.join(' ')}
    >
      {({ width, em }) => {
        const side = perLine(width / em, columns.length)
        const pitch = (width + gap * em) / side
        return columns.map((column, at) => (
          <g
            key={column.label}
            data-symbol={column.symbol}
            transform={`translate(${(at % side) * pitch} ${Math.floor(at / side) * lineHeight * em})`}
          >
            <Column column={column} winner={winner} width={pitch - gap * em} em={em} />
          </g>
        ))
      }}
    </Picture>
  )
}

interface ColumnProps {
  column: BarColumn
  winner: number
  width: number
  em: number
}

const Column = memo(function Column({ column, winner, width, em }: ColumnProps) {
  const { heading, range, tone, values, texts } = column
  const length = width - numbersWidth * em
  const half = (thickness / 2) * em
  return (
    <>
      <text y={em} data-tone={tone === 'noise' ? tone : undefined}>
        {heading}
      </text>
      {[...texts.entries()].map(([k, text]) => {
        const { from, width: share, zero, cut } = barExtent(values[k]!, range)
        return (
          <g
            key={k}
            data-class={k + 1}
            data-tone="class"
            transform={`translate(0 ${(headingHeight + (k + 0.5) * rowHeight) * em})`}
          >
            {zero > 0 && zero < 1 && (
              <line
                className={styles.axis}
                x1={zero * length}
                x2={zero * length}
                y1={-0.6 * em}
                y2={0.6 * em}
              />
            )}
            <rect
              className={styles.solid}
              data-tone={tone}
              x={from * length}
              width={share * length}
              y={-half}
              height={2 * half}
            />
            {cut && (
              <path
                className={styles.notch}
                d={`M${(cut === 'high' ? 0.94 : 0.04) * length},${half}l${0.3 * em},${-2 * half}`}
              />
            )}
            <text data-weight={k === winner ? 'strong' : undefined} x={width} textAnchor="end">
              {text}
            </text>
          </g>
        )
      })}
    </>
  )
})
