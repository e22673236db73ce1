import { useSyncExternalStore } from 'react'

/** Device pixels per CSS pixel that canvases are painted with at least, while someone asks for it. */
let least = 0
const listeners = new Set<() => void>()

const tell = () => {
  for (const changed of listeners) changed()
}

/**
 * Has every canvas of the page painted with at least `ratio` device pixels per CSS pixel, whatever the screen has, until
 * the function that it gives is called. They are painted before the next microtasks are over: no frame is shown between.
 */
export function paintFinely(ratio: number): () => void {
  least = ratio
  tell()
  return () => {
    least = 0
    tell()
  }
}

function subscribe(changed: () => void): () => void {
  // A media query of the present ratio fires once it is no longer present; then one of the new ratio is needed.
  let query: MediaQueryList | null = null
  const follow = () => {
    query?.removeEventListener('change', update)
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', update)
  }
  const update = () => {
    follow()
    changed()
  }
  follow()
  // Some browsers tell of a zoom by a resize alone.
  window.addEventListener('resize', changed)
  listeners.add(changed)
  return () => {
    query?.removeEventListener('change', update)
    window.removeEventListener('resize', changed)
    listeners.delete(changed)
  }
}

const present = () => Math.max(window.devicePixelRatio, least)

/** Device pixels per CSS pixel, kept up to date; 1 where there is no window. */
export const usePixelRatio = (): number => useSyncExternalStore(subscribe, present, () => 1)
