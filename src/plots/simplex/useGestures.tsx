import { type PointerEvent, useRef } from 'react'
import { useDrag } from '../frame/useDrag'
import type { PlacedDots } from './DotsCanvas'
import type { Point } from './geometry'
import type { Layout } from './layout'
import styles from './Simplex.module.css'

/** A tap this near a dot, CSS pixels, selects its draw. */
const tapReach = 14

/** A pointer that moved less than this has tapped. */
const tapSlack = 5

interface Gestures {
  /** Tap on a dot. */
  onTapDot?: ((draw: number) => void) | undefined
  /** Tap elsewhere, and every move of a drag where `drags` is 'place'; in CSS pixels of the picture. */
  onPlace?: ((place: Point) => void) | undefined
  /** Moves of a drag, CSS pixels. */
  onDrag?: (by: Point) => void
  /** The middle of the handle, CSS pixels; null where there is none */
  handle?: Point | null
  /** Something is taken hold of, and given back as it was since the browser took the pointer away. */
  onHold?: () => void
  onTakenBack?: () => void
}

/** A pointer that is down. */
interface Held {
  start: Point
  last: Point
  /** From the pointer to the middle of the handle that it took hold of; null beside the handle */
  grip: Point | null
  moved: boolean
}

/** Index of the dot nearest to a place, within reach; null where none is. */
export function nearestDot({ places }: Pick<PlacedDots, 'places'>, [x, y]: Point): number | null {
  let nearest: number | null = null
  let least = tapReach ** 2
  for (let i = 0; 2 * i < places.length; i++) {
    const distance = (places[2 * i]! - x) ** 2 + (places[2 * i + 1]! - y) ** 2
    if (distance <= least) {
      least = distance
      nearest = i
    }
  }
  return nearest
}

/**
 * Pointer handlers for the area of a simplex. A drag places at once when nothing else can be tapped (`placing`), else
 * only if it began on the handle; a tap takes the nearest dot, else the place.
 */
export function useGestures(dots: PlacedDots | null, gestures: Gestures) {
  const held = useRef<Held | null>(null)
  const placing = gestures.onPlace !== undefined && gestures.onTapDot === undefined

  const placeOf = (event: PointerEvent<Element>): Point => {
    // Both an area and the handle lie in a layer whose origin is the picture's.
    const box = event.currentTarget.parentElement!.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const drag = useDrag({
    start(event) {
      const start = placeOf(event)
      const { handle } = gestures
      const onHandle = handle && event.currentTarget.getAttribute('role') === 'slider'
      held.current = {
        start,
        last: start,
        grip: onHandle ? [handle[0] - start[0], handle[1] - start[1]] : null,
        moved: false,
      }
      gestures.onHold?.()
      if (placing && !onHandle) gestures.onPlace?.(start)
      return true
    },
    move(event) {
      const drag = held.current
      if (!drag) return
      const place = placeOf(event)
      drag.moved ||= Math.hypot(place[0] - drag.start[0], place[1] - drag.start[1]) > tapSlack
      if (drag.grip) gestures.onPlace?.([place[0] + drag.grip[0], place[1] + drag.grip[1]])
      else if (placing) gestures.onPlace?.(place)
      else if (drag.moved) gestures.onDrag?.([place[0] - drag.last[0], place[1] - drag.last[1]])
      drag.last = place
    },
    end(event) {
      const drag = held.current
      held.current = null
      if (!event || !drag || drag.moved || drag.grip || placing) return
      const place = placeOf(event)
      const dot = dots && gestures.onTapDot ? nearestDot(dots, place) : null
      if (dot !== null) gestures.onTapDot?.(dot)
      else gestures.onPlace?.(place)
    },
    cancel() {
      held.current = null
      gestures.onTakenBack?.()
    },
  })
  return { pointer: drag, placing }
}

/** Where the plot lies. An area that is touched is no SVG shape: iOS 17 knows no touch-action of those. */
export const plotBox = ({ plot: { x, y, width, height } }: Layout) => ({ left: x, top: y, width, height })

interface GestureAreaProps {
  layout: Layout
  dots: PlacedDots | null
  onTapDot: Gestures['onTapDot']
  onDrag?: (by: Point) => void
}

/** The area of a simplex that is no triangle, where dots can be tapped, and the picture dragged. */
export function GestureArea({ layout, dots, ...gestures }: GestureAreaProps) {
  const { pointer } = useGestures(dots, gestures)
  return (
    <div
      className={styles.hit}
      data-pick={gestures.onDrag && 'turn'}
      style={plotBox(layout)}
      aria-hidden="true"
      {...pointer}
    />
  )
}
