import { openQuestions } from './engine'
import { nextTask } from './nextTask'

/** Out of sight a browser paints nothing; then time stands in for the picture, in ms. */
const longestFrame = 100

/** Resolves within the next picture's making, or soon where none is made. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrame)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

function noneOpen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (openQuestions.get() > 0) return
      stop()
      resolve()
    }
    const stop = openQuestions.subscribe(look)
    look()
  })
}

/**
 * Resolves once every picture shows all draws at the present parameters, whichever figures ask the engine for what: it
 * waits for the page to render, for the engine's answers to what was asked thereby, and for these to be painted.
 * @returns false where the engine gave up on a question meanwhile
 */
export async function painted(): Promise<boolean> {
  const failed = openQuestions.failed()
  do {
    await noneOpen()
    // One frame to render what was answered or chosen, another for what renders a step behind.
    await nextFrame()
    await nextFrame()
  } while (openQuestions.get() > 0)
  await nextTask()
  return openQuestions.failed() === failed
}
