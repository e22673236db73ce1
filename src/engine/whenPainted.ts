import { engineStore } from './engineState'
import { nextTask } from './nextTask'

/** Out of sight a browser paints nothing: then this many ms stand for a frame. */
const longestFrame = 100

/** Resolves in the next frame, or after a short while where the browser paints none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrame)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** Calls back when the browser is idle; Safari does not say when it is, and calls soon. Returns what cancels it. */
export function whenIdle(callback: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(callback)
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(callback, 200)
  return () => clearTimeout(timer)
}

const isPending = () => engineStore.getState().pending.size > 0

function nonePending(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isPending()) return
      stop()
      resolve()
    }
    const stop = engineStore.subscribe(look)
    look()
  })
}

/**
 * Resolves once every picture shows all draws at the present parameters, whichever figures ask the engine for what: it
 * waits for the page to render, for the engine's answers to what was asked thereby, and for these to be painted.
 * @returns false where the engine gave up on a question meanwhile
 */
export async function whenPainted(): Promise<boolean> {
  const { failures } = engineStore.getState().counts
  do {
    await nonePending()
    // One frame to render what was answered or chosen, another for what renders a step behind.
    await nextFrame()
    await nextFrame()
  } while (isPending())
  await nextTask()
  return engineStore.getState().counts.failures === failures
}
