import { type KeyboardEvent, useRef } from 'react'
import styles from './AxisGrip.module.css'
import { useDragAlong } from './useDragAlong'

/** What is dragged along an axis, and what is said of it. */
export interface Gripped {
  /** In the axis's units */
  value: number
  /** Symbols that light up with it */
  symbol: string
  /** Its name and its value in words, spoken */
  label: string
  valueText: string
  /** The value that a key asks for; null for a key that it has no use for */
  forKey: (key: string) => number | null
}

interface AxisGripProps {
  cursor: Gripped
  /** Ends of the axis */
  axis: { from: number; to: number }
  /** The area that is dragged over, from the top of the picture on, CSS pixels */
  area: { left: number; right: number; height: number }
  /** The middle of the handle, CSS pixels */
  place: readonly [x: number, y: number]
  /** Dragged to a part of the axis, 0 … 1 */
  onPlace: (part: number) => void
  /** A value asked for by a key, or the one before a drag that was taken back */
  onValue: (value: number) => void
}

/** The area that is dragged over, and the handle, which keys move. */
export function AxisGrip({ cursor, axis, area, place, onPlace, onValue }: AxisGripProps) {
  const before = useRef(cursor.value)
  const handle = useRef<HTMLDivElement>(null)
  const pointer = useDragAlong({ onPlace, onCancel: () => onValue(before.current) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = cursor.forKey(event.key)
    if (next === null) return
    event.preventDefault()
    onValue(next)
  }
  return (
    <>
      <div
        className={styles.area}
        style={{ left: area.left, width: Math.max(0, area.right - area.left), height: area.height }}
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
        aria-valuenow={Number(cursor.value.toFixed(6))}
        aria-valuetext={cursor.valueText}
        style={{ left: place[0], top: place[1] }}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
