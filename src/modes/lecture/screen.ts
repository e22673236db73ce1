import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Move } from '../../lesson/deck'

/** Full screen, where the browser and the page around us let us have it; else nothing happens. */
export function enterFullscreen(): void {
  if (document.fullscreenEnabled && !document.fullscreenElement)
    document.documentElement.requestFullscreen().catch(() => {})
}

export function toggleFullscreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
  else enterFullscreen()
}

declare global {
  interface Navigator {
    /** Chromium alone has it, and in a secure page. */
    readonly keyboard?: { lock?: (codes: readonly string[]) => Promise<void>; unlock?: () => void }
  }
}

/** In full screen Escape is the lecture's, where the browser gives it away; elsewhere it leaves full screen first. */
export function useEscapeInFullscreen(): void {
  useEffect(() => {
    const change = () => {
      if (document.fullscreenElement) navigator.keyboard?.lock?.(['Escape']).catch(() => {})
      else navigator.keyboard?.unlock?.()
    }
    change()
    document.addEventListener('fullscreenchange', change)
    return () => {
      document.removeEventListener('fullscreenchange', change)
      navigator.keyboard?.unlock?.()
    }
  }, [])
}

/** Keeps the screen awake while it is seen, where the browser lets us; where it does not, nothing is lost but that. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let over = false
    const release = () => {
      lock?.release().catch(() => {})
      lock = null
    }
    const ask = async () => {
      // The browser lets go of it whenever the page is hidden.
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) release()
      } catch {
        // Refused: low battery, or a frame that may not.
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      release()
    }
  }, [])
}

/** How long a pointer that rests is still seen, ms. */
const seenFor = 2500

/** Whether the pointer has just moved with no button held, or the screen was tapped. */
export function usePointed(): boolean {
  const [pointed, setPointed] = useState(false)
  useEffect(() => {
    let timer = 0
    const see = ({ type, buttons, pointerType }: globalThis.PointerEvent) => {
      if (type === 'pointermove' ? buttons !== 0 : pointerType === 'mouse') return
      setPointed(true)
      clearTimeout(timer)
      timer = window.setTimeout(() => setPointed(false), seenFor)
    }
    window.addEventListener('pointermove', see)
    window.addEventListener('pointerdown', see)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', see)
      window.removeEventListener('pointerdown', see)
    }
  }, [])
  return pointed
}

/** Nothing scrolls on stage. */
export function useBareScreen(): void {
  useEffect(() => {
    const { documentElement: page } = document
    page.style.overflow = 'hidden'
    return () => {
      page.style.overflow = ''
    }
  }, [])
}

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
