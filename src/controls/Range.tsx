import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { isPointerDown } from './input'
import styles from './Range.module.css'
import { positionOf, type Scale, valueAtThumb } from './scale'
import { nextValue, valueForKey } from './steps'

interface RangeProps {
  value: number
  scale: Scale
  onChange: (value: number) => void
  /** The value in words, for those who don't see the thumb. */
  valueText: string
  id?: string
  /** Its name, where no label element names it. */
  label?: string
  /** Ids of what explains it. */
  describedBy?: string | undefined
  /** Values that a dragged thumb falls onto. */
  marks?: readonly number[]
  /** The largest value that it can be moved to at present. */
  limit?: number
  disabled?: boolean
}

const noMarks: readonly number[] = []

/** Native steps of a track, each a fraction of a pixel. */
const nativeSteps = 10_000

/**
 * The platform's own range input over any scale: its native value is the place on the track, 0 … `nativeSteps`, the value
 * in words goes to `aria-valuetext`. Tells every move. A finger that swipes up or down over it scrolls the page. A screen
 * reader's own gesture goes by one native step, and counts as an arrow key: with `step="any"` WebKit's would not move it.
 */
export function Range(props: RangeProps) {
  const { value, scale, onChange, valueText, id, label, describedBy, disabled } = props
  const { marks = noMarks, limit = scale.max } = props
  const position = positionOf(scale, value)
  const nativeValue = Math.round(nativeSteps * position)

  function moveTo(next: number) {
    const allowed = Math.min(limit, next)
    if (allowed !== value) onChange(allowed)
  }

  // A finger that means to scroll has moved the thumb by the time it is understood: the browser then takes the pointer
  // away, and the value goes back to what it was.
  const beforeTouch = useRef(value)
  function handlePointer(event: PointerEvent) {
    if (event.type === 'pointerdown') beforeTouch.current = value
    else if (beforeTouch.current !== value) onChange(beforeTouch.current)
  }

  function handleChange(native: number) {
    const step = native - nativeValue
    if (!isPointerDown() && (step === 1 || step === -1)) moveTo(nextValue(scale, value, step, 'fine'))
    else moveTo(valueAtThumb(scale, native / nativeSteps, marks))
  }

  function handleKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = valueForKey(scale, value, event.key)
    if (next === null) return
    event.preventDefault()
    moveTo(next)
  }

  return (
    <input
      id={id}
      type="range"
      className={styles.range}
      min={0}
      max={nativeSteps}
      value={nativeValue}
      aria-label={label}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      disabled={disabled}
      data-limited={limit < scale.max || undefined}
      style={{ '--at': position, '--limit': positionOf(scale, limit) }}
      onChange={(event) => handleChange(event.currentTarget.valueAsNumber)}
      onKeyDown={handleKey}
      onPointerDown={handlePointer}
      onPointerCancel={handlePointer}
    />
  )
}
