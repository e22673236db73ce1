import type { CSSProperties } from 'react'
import styles from './Lanes.module.css'

/** One who moves along the segment. */
export interface Lane {
  id: string
  name: string
  /** The same in fewer letters, for the stage */
  short: string
  tone: 'ink' | 'gradient'
  /** Where it has been, 0 … 1, oldest first */
  path: ArrayLike<number>
  now: number
  /** Where it must end */
  end: number | null
  /** What stands beside the name */
  text: string
}

interface LanesProps {
  lanes: readonly Lane[]
  /** Names of the segment's ends */
  ends: { low: string; high: string }
  label: string
}

/** Of more, a room of definite height has no line for the numbers. */
const mostTold = 6

/** A tick for each place once taken, so that where one lingers grows dark. */
const ticksOf = (path: ArrayLike<number>): string =>
  Array.from(path, (at) => `M${(100 * at).toFixed(2)},3v6`).join('')

/** Movers on segments of their own below each other: where each has been, where it is and where it must end. */
export function Lanes({ lanes, ends, label }: LanesProps) {
  return (
    <div
      className={styles.lanes}
      data-many={lanes.length > mostTold}
      style={{ '--lanes': lanes.length } as CSSProperties}
    >
      <ul aria-label={label}>
        {lanes.map(({ id, name, short, tone, path, now, end, text }) => (
          <li key={id} data-tone={tone}>
            <span className={styles.name}>
              <span className={styles.long}>{name}</span>
              <span className={styles.short}>{short}</span>
            </span>
            <span className={styles.text}>{text}</span>
            <span className={styles.track} aria-hidden="true">
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <path className={styles.past} d={ticksOf(path)} />
              </svg>
              {end !== null && <span className={styles.end} style={{ left: `${100 * end}%` }} />}
              <span className={styles.now} style={{ left: `${100 * now}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.ends} aria-hidden="true">
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </p>
    </div>
  )
}
