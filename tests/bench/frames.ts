/** One frame that the pointer caused; ms. */
export interface Frame {
  /** From the pointer event to the end of the frame's painting. */
  toPaint: number
  /** The page's part of it: handling the event, then from the frame's begin to the end of its painting. */
  work: number
}

export interface Watch {
  frames: Frame[]
  /** Durations of tasks over 50 ms on the main thread. */
  longTasks: number[]
  /** N; all of them have to be on the picture for it to be settled. */
  draws: number
  /** From the last pointer event to the end of the frame with all draws on the picture; null until then. */
  settledAfter: number | null
}

declare global {
  interface Window {
    watch: Watch
    /** Tells the pointer that a frame it caused has been painted. */
    tellPainted?: (nothing: string) => void
  }
}

/**
 * Runs in the page before its own scripts: watches pointer events that move the slider, and the frames they cause.
 *
 * A frame is painted before the next task begins: a message sent from requestAnimationFrame arrives just after.
 */
export function watchFrames(): void {
  const watch: Watch = { frames: [], longTasks: [], draws: 0, settledAfter: null }
  window.watch = watch
  let input = 0
  let handlerBegan = 0
  let handling = 0
  let waiting = false

  const nextFrame = (painted: (began: number) => void) =>
    requestAnimationFrame(() => {
      const began = performance.now()
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        painted(began)
      }
      port2.postMessage(null)
    })

  function lookForAll(since: number) {
    if (input !== since) return
    if (document.querySelector(`[data-settled="true"][data-draws="${watch.draws}"]`))
      watch.settledAfter = performance.now() - since
    else nextFrame(() => lookForAll(since))
  }

  addEventListener(
    'pointermove',
    ({ buttons, timeStamp }) => {
      if (buttons === 0) return
      handlerBegan = performance.now()
      if (waiting) return
      waiting = true
      input = timeStamp
      watch.settledAfter = null
      nextFrame((began) => {
        const painted = performance.now()
        watch.frames.push({ toPaint: painted - input, work: handling + painted - began })
        handling = 0
        waiting = false
        lookForAll(input)
        window.tellPainted?.('')
      })
    },
    { capture: true },
  )

  // Last of all listeners: React has rendered by now, in the microtask after its own.
  addEventListener('input', () => {
    handling += performance.now() - handlerBegan
  })

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}
