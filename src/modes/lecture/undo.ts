import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { writePlace } from '../../state/place'
import { store } from '../../state/store'
import { isGlideStep } from './glide'

/** Changes less than this apart, ms, are one: a slider's moves, a handle's drag. */
const pause = 500
const most = 100

let before: Parameters[] = []
let lastChange = Number.NEGATIVE_INFINITY

/** Remembers what each change on a screen of the lecture started from; another screen starts with nothing to undo. */
export function rememberChanges(): () => void {
  return store.subscribe((state, earlier) => {
    if (writePlace(state.place) !== writePlace(earlier.place)) {
      before = []
      lastChange = Number.NEGATIVE_INFINITY
    } else if (state.parameters !== earlier.parameters && !isGlideStep()) {
      const now = performance.now()
      if (now - lastChange > pause) before = [...before, earlier.parameters].slice(-most)
      lastChange = now
    }
  })
}

/** Takes the last change of the present screen back; nothing happens where there was none. */
export function undo(): void {
  const last = before.at(-1)
  if (!last) return
  const kept = before.slice(0, -1)
  // Undoing is a change too, but is not recorded as one.
  lastChange = performance.now()
  applyPreset(last)
  before = kept
  lastChange = Number.NEGATIVE_INFINITY
}
