import { prefersReducedMotion } from '../../controls/reducedMotion'
import { setTau } from '../../state/actions'
import { store } from '../../state/store'

/** Decades of τ in a second: slow enough for the room to follow a dot. */
const speed = 0.7

let frame = 0

/** Moves τ evenly on its logarithmic axis from a temperature to the present one; stops as soon as anything else changes. */
export function glideFrom(start: number): void {
  cancelAnimationFrame(frame)
  const end = store.getState().parameters.tau
  const way = Math.log10(end / start)
  if (way === 0 || prefersReducedMotion()) return
  let begun: number | null = null
  setTau(start)
  let own = store.getState()
  const step = (now: number) => {
    if (store.getState() !== own) return
    begun ??= now
    const done = Math.min(1, ((now - begun) / 1000) * (speed / Math.abs(way)))
    setTau(done === 1 ? end : Number((start * 10 ** (way * done)).toPrecision(3)))
    own = store.getState()
    if (done < 1) frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
}
