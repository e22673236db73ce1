import { memo, type ReactNode } from 'react'
import styles from './Bars.module.css'

/** One quantity of every class, such as γ. Keep its identity while it stays as it is. */
export interface BarColumn {
  /** What it is, such as the formula γₖ */
  heading: ReactNode
  /** The same in plain words, for those who do not see it */
  label: string
  /** Symbols that light it up: 'gamma', 'score' … */
  symbol: string
  /** The ends of its axis, which stay while values move; what lies beyond is cut with a notch. null: no bars. */
  range: readonly [number, number] | null
  /** What colours its bars: noise is random, the rest belongs to its class. */
  tone?: 'noise' | 'class'
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

/** Left end and width of the bar of a value between the ends of its axis, 0 … 1, and whether it was cut. */
export function barExtent(value: number, [low, high]: readonly [number, number]) {
  const place = (x: number) => Math.min(1, Math.max(0, (x - low) / (high - low)))
  const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))]
  return { from, width: to - from, zero: place(0), cut: value < low ? 'low' : value > high ? 'high' : null }
}

/** Columns of bars side by side, a row a class: one draw on its way from noise to z̃. */
export function Bars({ names, columns, winner, label }: BarsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of lists, not of form fields
    <div
      className={styles.columns}
      role="group"
      aria-label={label}
      style={{ '--rows': names.length } as object}
    >
      {columns.map((column) => (
        <Column key={column.label} column={column} names={names} winner={winner} />
      ))}
    </div>
  )
}

type ColumnProps = Pick<BarsProps, 'names' | 'winner'> & { column: BarColumn }

const Column = memo(function Column({ column, names, winner }: ColumnProps) {
  const { heading, label, symbol, range, tone = 'class', values, texts } = column
  return (
    <div className={styles.column} data-symbol={symbol}>
      <p className={styles.heading}>
        <span aria-hidden="true">{heading}</span>
        <span className={styles.seen}>{label}</span>
      </p>
      <ul className={styles.rows}>
        {[...names.entries()].map(([k, name]) => (
          <li key={k} className={styles.row} data-class={k + 1} data-winner={k === winner}>
            <span className={styles.seen}>{name}: </span>
            {range && <Bar value={values[k]!} range={range} tone={tone} />}
            <span className={styles.value}>{texts[k]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
})

function Bar({ value, range, tone }: { value: number; range: readonly [number, number]; tone: string }) {
  const { from, width, zero, cut } = barExtent(Number.isFinite(value) ? value : 0, range)
  return (
    <svg
      className={styles.bar}
      data-tone={tone}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {zero > 0 && zero < 1 && <line className={styles.zero} x1={100 * zero} x2={100 * zero} y2="12" />}
      <rect x={100 * from} width={100 * width} y="1.5" height="9" />
      {cut && <path className={styles.notch} d={cut === 'high' ? 'M93,12L96,0' : 'M4,12L7,0'} />}
    </svg>
  )
}
