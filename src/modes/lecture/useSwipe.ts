import { type PointerEvent, useRef } from 'react'
import type { Move } from '../../lesson/deck'

/** A finger that went this far sideways, CSS pixels, and twice as far as up or down, has swiped. */
const reach = 60

/** Whether something between the finger and the stage takes gestures of its own: a handle, a slider, a canvas to turn. */
function isTaken(from: Element | null, stage: Element): boolean {
  for (let element = from; element && element !== stage; element = element.parentElement)
    if (getComputedStyle(element).touchAction !== 'auto') return true
  return false
}

/** Pointer handlers that turn a finger's swipe into a move. A mouse never swipes: it plays with the figure. */
export function useSwipe(onMove: (move: Move) => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown({ pointerType, isPrimary, target, currentTarget, clientX, clientY }: PointerEvent) {
      const free = pointerType === 'touch' && isPrimary && !isTaken(target as Element, currentTarget)
      start.current = free ? { x: clientX, y: clientY } : null
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      const from = start.current
      start.current = null
      if (!from) return
      const [across, along] = [clientX - from.x, Math.abs(clientY - from.y)]
      if (Math.abs(across) >= reach && Math.abs(across) > 2 * along) onMove(across < 0 ? 'next' : 'back')
    },
    onPointerCancel() {
      start.current = null
    },
  }
}
