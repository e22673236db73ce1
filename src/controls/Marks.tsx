import type { CSSProperties } from 'react'
import styles from './Range.module.css'
import { positionOf, type Scale } from './scale'

export interface Mark {
  value: number
  label: string
}

interface MarksProps {
  scale: Scale
  marks: readonly Mark[]
  /** What lies at the two ends of the track, in a word or two. */
  ends?: { low: string; high: string } | undefined
  /** With it, marks are buttons: their name ('Set τ to 0.5'), … */
  jump?: ((mark: Mark) => string) | undefined
  /** … and what they do. */
  onJump: (value: number) => void
}

/** Half the way to the neighbour on either side, as shares of the track, so that buttons never overlap. */
const roomAround = (positions: readonly number[], index: number) => ({
  before: (positions[index]! - (positions[index - 1] ?? -Infinity)) / 2,
  after: ((positions[index + 1] ?? Infinity) - positions[index]!) / 2,
})

/** Where half the way to the next mark is less than this share of a narrow track, the two labels would touch. */
const crowded = 0.04

/** Ticks with labels under a track, in the order of their values. */
export function Marks({ scale, marks, ends, jump, onJump }: MarksProps) {
  const positions = marks.map((mark) => positionOf(scale, mark.value))
  return (
    <div className={styles.marks} data-buttons={jump ? true : undefined}>
      {ends ? <span className={styles.low}>{ends.low}</span> : null}
      {marks.map((mark, index) => {
        const { before, after } = roomAround(positions, index)
        const style = {
          '--at': positions[index],
          '--before': Math.min(1, before),
          '--after': Math.min(1, after),
        } as CSSProperties
        const isCrowded = after < crowded
        return jump ? (
          <button
            key={mark.value}
            type="button"
            className={styles.mark}
            style={style}
            aria-label={jump(mark)}
            onClick={() => onJump(mark.value)}
          >
            <Label text={mark.label} isCrowded={isCrowded} />
          </button>
        ) : (
          <span key={mark.value} className={styles.mark} style={style}>
            <Label text={mark.label} isCrowded={isCrowded} />
          </span>
        )
      })}
      {ends ? <span className={styles.high}>{ends.high}</span> : null}
    </div>
  )
}

/** A mark's tick and text. */
function Label({ text, isCrowded }: { text: string; isCrowded: boolean }) {
  return (
    <span className={styles.marksLabel} data-crowded={isCrowded || undefined}>
      <span>{text}</span>
    </span>
  )
}
