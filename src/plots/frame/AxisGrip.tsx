import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import styles from './frame.module.css'
import { useDrag } from './useDrag'

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

/** The mouse event that follows would take the focus from the handle that keys are to move. */
const keepsFocus = { onMouseDown: (event: MouseEvent) => event.preventDefault() }

interface AxisGripProps {
  cursor: Gripped
  /** Ends of the axis */
  axis: { from: number; to: number }
  /** The areas that are dragged over, from the top of the picture on, CSS pixels */
  areas: readonly { left: number; right: number; height: number }[]
  /** The middle of the handle, CSS pixels */
  place: readonly [x: number, y: number]
  /** Dragged to a part of the axis, 0 … 1 */
  onPlace: (part: number) => void
  /** A value asked for by a key, or the one before a drag that was taken back */
  onValue: (value: number) => void
}

/**
 * The areas that are dragged over, and the handle, which keys move. A mouse places at once; a finger, which may be about
 * to scroll the page, with its first move along or when it is lifted.
 */
export function AxisGrip({ cursor, axis, areas, place, onPlace, onValue }: AxisGripProps) {
  const before = useRef(cursor.value)
  const moved = useRef(false)
  const handle = useRef<HTMLDivElement>(null)
  const placeAt = (event: PointerEvent<Element>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    if (width > 0) onPlace(Math.min(1, Math.max(0, (event.clientX - left) / width)))
  }
  const pointer = useDrag({
    start(event) {
      before.current = cursor.value
      moved.current = false
      // What a pointer has set, keys go on from.
      handle.current?.focus({ preventScroll: true })
      if (event.pointerType === 'mouse') placeAt(event)
      return true
    },
    move(event) {
      moved.current = true
      placeAt(event)
    },
    end(event) {
      if (event && !moved.current) placeAt(event)
    },
    cancel() {
      if (moved.current) onValue(before.current)
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = cursor.forKey(event.key)
    if (next === null) return
    event.preventDefault()
    onValue(next)
  }
  return (
    <>
      {areas.map(({ left, right, height }) => (
        <div
          key={left}
          className={styles.gripArea}
          style={{ left, width: Math.max(0, right - left), height }}
          {...pointer}
          {...keepsFocus}
        />
      ))}
      <div
        ref={handle}
        className={styles.handle}
        data-symbol={cursor.symbol}
        role="slider"
        tabIndex={0}
        aria-label={cursor.label}
        aria-valuemin={axis.from}
        aria-valuemax={axis.to}
        // A value that the axis has no room for is at its end; its text says it.
        aria-valuenow={Number(Math.min(axis.to, Math.max(axis.from, cursor.value)).toFixed(6))}
        aria-valuetext={cursor.valueText}
        style={{ left: place[0], top: place[1] }}
        onKeyDown={onKeyDown}
      >
        <svg viewBox="-0.7 -0.7 1.4 1.4" aria-hidden="true">
          <circle r="0.625" />
        </svg>
      </div>
    </>
  )
}
