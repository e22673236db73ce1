import { type PointerEvent, useRef } from 'react'
import type { PlacedDots } from './DotsCanvas'
import type { Point } from './geometry'

/** A tap this near a dot, CSS pixels, selects its draw. */
const tapReach = 14

/** A pointer that moved less than this has tapped. */
const tapSlack = 5

export interface Gestures {
  /** Tap on a dot. */
  onTapDot: ((draw: number) => void) | undefined
  /** Tap elsewhere, and every move of a drag where `drags` is 'place'; in CSS pixels of the picture. */
  onPlace: ((place: Point) => void) | undefined
  /** Moves of a drag, CSS pixels. */
  onDrag: ((by: Point) => void) | undefined
}

/** A pointer that is down. */
interface Drag {
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
  const drag = useRef<Drag | null>(null)
  const placing = gestures.onPlace !== undefined && gestures.onTapDot === undefined

  const placeOf = (event: PointerEvent<Element>): Point => {
    const target = event.currentTarget
    // Both an area and the handle lie in a layer whose origin is the picture's.
    const layer = target instanceof SVGElement ? target.ownerSVGElement : target.parentElement
    const box = (layer ?? target).getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const down = (event: PointerEvent<Element>, handle: Point | null) => {
    if (event.button !== 0 || !event.isPrimary) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const start = placeOf(event)
    drag.current = {
      start,
      last: start,
      grip: handle && [handle[0] - start[0], handle[1] - start[1]],
      moved: false,
    }
    if (placing && !handle) gestures.onPlace?.(start)
  }
  const move = (event: PointerEvent<Element>) => {
    const held = drag.current
    if (!held) return
    const place = placeOf(event)
    held.moved ||= Math.hypot(place[0] - held.start[0], place[1] - held.start[1]) > tapSlack
    if (held.grip) gestures.onPlace?.([place[0] + held.grip[0], place[1] + held.grip[1]])
    else if (placing) gestures.onPlace?.(place)
    else if (held.moved) gestures.onDrag?.([place[0] - held.last[0], place[1] - held.last[1]])
    held.last = place
  }
  const up = (event: PointerEvent<Element>) => {
    const held = drag.current
    drag.current = null
    if (!held || held.moved || held.grip || placing) return
    const place = placeOf(event)
    const dot = dots && gestures.onTapDot ? nearestDot(dots, place) : null
    if (dot !== null) gestures.onTapDot?.(dot)
    else gestures.onPlace?.(place)
  }
  const cancel = () => {
    drag.current = null
  }
  const handlers = (handle: Point | null) => ({
    onPointerDown: (event: PointerEvent<Element>) => down(event, handle),
    onPointerMove: move,
    onPointerUp: up,
    onPointerCancel: cancel,
  })
  return { area: handlers(null), handleAt: handlers, placing }
}
