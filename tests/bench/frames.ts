/** One frame that the pointer caused; ms. */
export interface Frame {
  /** From the browser's making of the frame's first pointer event to the end of the frame's painting. */
  toPaint: number
  /** The page's part of it: handling its events, then from the frame's begin to the end of its painting. */
  work: number
}

export interface Watch {
  frames: Frame[]
  /** Durations of tasks over 50 ms on the main thread. */
  longTasks: number[]
  /** By drag: from the last pointer event to the end of the frame with all N draws on the picture. */
  settling: number[]
  clear(): void
  /** Resolves once all draws are on the picture, and notes how long that took. */
  settle(draws: number): Promise<void>
}

declare global {
  interface Window {
    watch: Watch
  }
}

/**
 * Runs in the page before its own scripts: watches pointer events that move the slider, and the frames they cause.
 *
 * A frame is painted before the next task begins: a message sent from requestAnimationFrame arrives just after.
 */
export function watchFrames(): void {
  let lastInput = 0
  let firstInput: number | null = null
  let handlerBegan = 0
  let handling = 0

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

  const watch: Watch = {
    frames: [],
    longTasks: [],
    settling: [],
    clear() {
      watch.frames.length = 0
      watch.longTasks.length = 0
      watch.settling.length = 0
    },
    settle: (draws) =>
      new Promise((resolve) => {
        const look = () =>
          nextFrame(() => {
            if (!document.querySelector(`[data-settled="true"][data-draws="${draws}"]`)) return look()
            watch.settling.push(performance.now() - lastInput)
            resolve()
          })
        look()
      }),
  }
  window.watch = watch

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration)
  }).observe({ type: 'longtask' })

  function begin(event: PointerEvent) {
    if (event.buttons === 0) return
    handlerBegan = performance.now()
    lastInput = event.timeStamp
    if (firstInput !== null) return
    firstInput = event.timeStamp
    nextFrame((began) => {
      const painted = performance.now()
      watch.frames.push({ toPaint: painted - firstInput!, work: handling + painted - began })
      firstInput = null
      handling = 0
    })
  }

  addEventListener('pointermove', begin, { capture: true })
  // Last of all listeners: React has rendered by now, in the microtask after its own.
  addEventListener('input', () => {
    handling += performance.now() - handlerBegan
  })
}
