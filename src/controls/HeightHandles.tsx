import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { useDrag } from '../plots/frame/useDrag'
import styles from './HeightHandles.module.css'
import { positionOf, type Scale, snap, valueAt } from './scale'
import { valueForKey } from './steps'

/** One height and where it stands. */
export interface HeightHandle {
  /** Across the picture, 0 … 1 */
  at: number
  value: number
  /** Under the picture: what it is, and the value */
  label: string
  text: string
  /** Its name, spoken */
  name: string
  /** The value in words, spoken */
  valueText: string
  /** The class, from 0, whose colour it has; none for ink */
  index?: number
}

interface HeightHandlesProps {
  /** What the heights are together, spoken */
  label: string
  handles: readonly HeightHandle[]
  /** Range and steps of the heights; linear */
  scale: Scale
  onChange: (handle: number, value: number) => void
  /** The browser took the drag away, as for a scroll: the heights as they were before it */
  onTakenBack: (values: readonly number[]) => void
  /** Whether a drag goes on from handle to handle, so that a curve is drawn in one sweep. */
  sweep?: boolean
  /** What lies behind the handles, such as a curve; it fills the picture. */
  children?: ReactNode
}

/** How far a finger may stray for its touch to be a tap, CSS pixels */
export const tap = 8

/**
 * Heights to drag up and down: with a mouse anywhere in the picture, with a finger by the handles, so that the page
 * still scrolls, by a tap at the height, or by key.
 */
export function HeightHandles(props: HeightHandlesProps) {
  const { label, handles, scale, onChange, onTakenBack, sweep = false, children } = props
  const picture = useRef<HTMLDivElement>(null)
  const dragged = useRef(0)
  /** The heights before the drag moved one; null where it has not */
  const before = useRef<readonly number[] | null>(null)
  /** Where a finger came down beside the handles; it may be about to scroll the page. */
  const tapped = useRef<readonly [x: number, y: number] | null>(null)

  const nearest = (place: number) =>
    handles.reduce(
      (best, { at }, handle) => (Math.abs(at - place) < Math.abs(handles[best]!.at - place) ? handle : best),
      0,
    )
  const box = () => picture.current!.getBoundingClientRect()
  const acrossOf = ({ clientX }: PointerEvent) => (clientX - box().left) / box().width
  const place = (event: PointerEvent) => {
    if (sweep) dragged.current = nearest(acrossOf(event))
    before.current ??= handles.map(({ value }) => value)
    onChange(dragged.current, snap(scale, valueAt(scale, 1 - (event.clientY - box().top) / box().height)))
  }
  const pointer = useDrag({
    start(event) {
      before.current = null
      const held = (event.target as Element).closest<HTMLElement>('[data-handle]')
      dragged.current = held ? Number(held.dataset.handle) : nearest(acrossOf(event))
      const isFinger = event.pointerType !== 'mouse'
      tapped.current = isFinger && !held ? [event.clientX, event.clientY] : null
      if (!isFinger && !held) place(event)
      return true
    },
    move(event) {
      if (!tapped.current) place(event)
    },
    end(event) {
      if (!event || !tapped.current) return
      const [x, y] = tapped.current
      if (Math.hypot(event.clientX - x, event.clientY - y) < tap) place(event)
    },
    cancel() {
      if (before.current) onTakenBack(before.current)
    },
  })

  return (
    <fieldset className={styles.handles} aria-label={label}>
      <div ref={picture} className={styles.picture} {...pointer}>
        {children}
        {handles.map((handle, place) => (
          <Handle
            key={handle.at}
            handle={handle}
            place={place}
            scale={scale}
            onChange={(value) => onChange(place, value)}
          />
        ))}
      </div>
      <div className={styles.labels} aria-hidden="true">
        {handles.map(({ at, label: what, text, index }) => (
          <span
            key={at}
            data-class={index === undefined ? undefined : index + 1}
            style={{ insetInlineStart: `${100 * at}%` }}
          >
            <b>{what}</b>
            {text}
          </span>
        ))}
      </div>
    </fieldset>
  )
}

interface HandleProps {
  handle: HeightHandle
  /** Its number among the handles, from 0 */
  place: number
  scale: Scale
  onChange: (value: number) => void
}

function Handle({ handle: { at, value, name, valueText, index }, place, scale, onChange }: HandleProps) {
  function handleKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = valueForKey(scale, value, event.key)
    if (next === null) return
    event.preventDefault()
    onChange(next)
  }
  return (
    <div
      className={styles.handle}
      data-class={index === undefined ? undefined : index + 1}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuemin={scale.min}
      aria-valuemax={scale.max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      style={{ '--across': at, '--up': positionOf(scale, value) }}
      data-handle={place}
      onKeyDown={handleKey}
    />
  )
}
