import { type MouseEvent, type PointerEvent, useRef } from 'react'

interface DragAlong {
  /** A tap, and every move of a drag: the place across the element, 0 (left end) … 1 (right end). */
  onPlace: (place: number) => void
  /** The browser took the pointer away, since the finger meant to scroll: what was placed is to be undone. */
  onCancel: () => void
}

/**
 * Pointer handlers for an element along which something is dragged. A mouse places at once; a finger, which may be about
 * to scroll the page, with its first move along or when it is lifted. The element needs `touch-action: pan-y`.
 */
export function useDragAlong({ onPlace, onCancel }: DragAlong) {
  const drag = useRef<{ moved: boolean } | null>(null)
  const place = (event: PointerEvent<Element>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    if (width > 0) onPlace(Math.min(1, Math.max(0, (event.clientX - left) / width)))
  }
  return {
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0 || !event.isPrimary) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { moved: false }
      if (event.pointerType === 'mouse') place(event)
    },
    onPointerMove(event: PointerEvent<Element>) {
      if (!drag.current) return
      drag.current.moved = true
      place(event)
    },
    onPointerUp(event: PointerEvent<Element>) {
      if (drag.current && !drag.current.moved) place(event)
      drag.current = null
    },
    // The mouse event that follows would take the focus from the handle that keys are to move.
    onMouseDown: (event: MouseEvent<Element>) => event.preventDefault(),
    onPointerCancel() {
      if (drag.current?.moved) onCancel()
      drag.current = null
    },
  }
}
