import styles from './race.module.css'
import { placeOfTime, type TimeAxis } from './timeAxis'

interface TimeTicksProps {
  axis: TimeAxis
  left: number
  right: number
  /** Where the axis lies, CSS pixels from the top */
  y: number
  em: number
}

/** Height that the ticks' numbers and the axis' name need, em. */
export const ticksHeight = 2.5

/** The numbers of the axis of time and, below them, its name. */
export function TimeTicks({ axis, left, right, y, em }: TimeTicksProps) {
  return (
    <>
      <line className={styles.axis} x1={left} x2={right} y1={y} y2={y} />
      {axis.ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(${placeOfTime(at, axis, left, right)} ${y})`}>
          <line className={styles.axis} y2={0.25 * em} />
          <text className={styles.tick} y={0.85 * em} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={right} y={y + 1.95 * em} textAnchor="end">
        {axis.label}
      </text>
    </>
  )
}
