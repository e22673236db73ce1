import { type KeyboardEvent, useRef } from 'react'
import { useDragAlong } from '../useDragAlong'
import styles from './Curves.module.css'
import type { CurveAxis, PanelFrame } from './curve'

/** What is dragged along the axis. */
export interface Cursor {
  /** It may lie beyond the axis, whose end it then stands on */
  value: number
  /** Symbols that light up with it */
  symbol: string
  /** Its name and value, such as 'θ₁ = 0.5', on the picture */
  text: string
  /** Its name and value in words, spoken */
  label: string
  valueText: string
  /** Where it was dragged to, and the width of a CSS pixel in units of the axis */
  onPick: (value: number, pixel: number) => void
  /** The value that a key asks for; null for a key that it has no use for */
  forKey: (key: string) => number | null
}

/** The area that is dragged over, and the handle below the axis, which keys move. */
export function CursorGrip({ cursor, axis, frame }: { cursor: Cursor; axis: CurveAxis; frame: PanelFrame }) {
  const { left, right, base, em, x } = frame
  const before = useRef(cursor.value)
  const handle = useRef<HTMLDivElement>(null)
  const span = axis.to - axis.from
  const pointer = useDragAlong({
    onPlace: (place) => cursor.onPick(axis.from + span * place, span / (right - left)),
    onCancel: () => cursor.onPick(before.current, 0),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = cursor.forKey(event.key)
    if (next === null) return
    event.preventDefault()
    cursor.onPick(next, 0)
  }
  return (
    <>
      <div
        className={styles.area}
        style={{ left, width: Math.max(0, right - left), height: base + 3 * em }}
        {...pointer}
        onPointerDownCapture={() => {
          before.current = cursor.value
          // What a pointer has set, keys go on from.
          handle.current?.focus({ preventScroll: true })
        }}
      />
      <div
        ref={handle}
        className={styles.handle}
        data-symbol={cursor.symbol}
        role="slider"
        tabIndex={0}
        aria-label={cursor.label}
        aria-valuemin={axis.from}
        aria-valuemax={axis.to}
        aria-valuenow={Number(cursor.value.toFixed(3))}
        aria-valuetext={cursor.valueText}
        style={{ left: x(Math.min(Math.max(cursor.value, axis.from), axis.to)), top: base + 2.2 * em }}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
