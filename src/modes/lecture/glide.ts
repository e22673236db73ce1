import { prefersReducedMotion } from '../../controls/media'
import { setTau } from '../../state/actions'
import { type State, store } from '../../state/store'

/** Decades of τ in a second: slow enough for the room to follow a dot. */
const speed = 0.7

/** The glide under way: where it ends, and the state that it wrote last. */
let glide: { end: number; own: State; frame: number } | null = null
let isWriting = false

/** Whether the change of the store that is being told is a step of a glide, not the lecturer's. */
export const isGlideStep = (): boolean => isWriting

function write(tau: number): State {
  isWriting = true
  setTau(tau)
  isWriting = false
  return store.getState()
}

/** Moves τ evenly on its logarithmic axis from a temperature to the present one; stops as soon as anything else changes. */
export function glideFrom(start: number): void {
  endGlide()
  const end = store.getState().parameters.tau
  const way = Math.log10(end / start)
  if (way === 0 || prefersReducedMotion()) return
  let begun: number | null = null
  const step = (now: number) => {
    if (!glide || store.getState() !== glide.own) {
      glide = null
      return
    }
    begun ??= now
    const done = Math.min(1, ((now - begun) / 1000) * (speed / Math.abs(way)))
    if (done === 1) {
      endGlide()
      return
    }
    const own = write(Number((start * 10 ** (way * done)).toPrecision(3)))
    glide = { end, own, frame: requestAnimationFrame(step) }
  }
  glide = { end, own: write(start), frame: requestAnimationFrame(step) }
}

/** Brings a glide under way to its end, so that no temperature between is taken for one that the lecturer has chosen. */
export function endGlide(): void {
  if (!glide) return
  const { end, own, frame } = glide
  cancelAnimationFrame(frame)
  glide = null
  if (store.getState() === own) write(end)
}
