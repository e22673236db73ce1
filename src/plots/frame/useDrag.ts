import { type PointerEvent, useRef } from 'react'

type Pointer = PointerEvent<Element>

interface Drag {
  /** A pointer is down; false where it takes hold of nothing */
  start: (event: Pointer) => boolean
  move: (event: Pointer) => void
  /** Let go; null where that was not seen, as when a menu came up or the window was left */
  end: (event: Pointer | null) => void
  /** The browser took the pointer away, since the finger meant to scroll: what was moved is to be undone. */
  cancel: () => void
}

/**
 * Handlers for an element that is dragged by one pointer at a time: the one that took hold of it. Other fingers are
 * ignored, and a mouse whose button is no longer down has let go.
 */
export function useDrag({ start, move, end, cancel }: Drag) {
  const holder = useRef<number | null>(null)
  const isHolder = ({ pointerId }: Pointer) => pointerId === holder.current
  return {
    onPointerDown(event: Pointer) {
      if (event.button !== 0 || !event.isPrimary || holder.current !== null) return
      if (start(event) === false) return
      event.currentTarget.setPointerCapture(event.pointerId)
      holder.current = event.pointerId
    },
    onPointerMove(event: Pointer) {
      if (!isHolder(event)) return
      if ((event.buttons & 1) === 1) return move(event)
      holder.current = null
      end(null)
    },
    onPointerUp(event: Pointer) {
      if (!isHolder(event)) return
      holder.current = null
      end(event)
    },
    onPointerCancel(event: Pointer) {
      if (!isHolder(event)) return
      holder.current = null
      cancel()
    },
    onLostPointerCapture(event: Pointer) {
      if (!isHolder(event)) return
      holder.current = null
      end(null)
    },
  }
}
