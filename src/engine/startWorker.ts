import { chooseKernel } from './chooseKernel'
import { openWorker } from './openWorker'
import type { Ask, Report } from './protocol'
import UrlWorker from './worker?worker'

/** A thread that answers, or the main thread in its place. */
export interface Hand {
  kind: 'worker' | 'main'
  ask(ask: Ask): void
  /** Set by whoever wants to hear. `onEnd`: the thread died. */
  onReport: (report: Report) => void
  onEnd: () => void
  end(): void
}

async function onMainThread(maxTiles: number): Promise<Hand> {
  const { serve } = await import('./serve')
  let ended = false
  const hand: Hand = {
    kind: 'main',
    ask: (ask) => answer(ask),
    onReport: () => {},
    onEnd: () => {},
    end: () => {
      ended = true
    },
  }
  // Slices well under a frame: there is nobody else to keep the page moving.
  const answer = serve(await chooseKernel(maxTiles), (report) => ended || hand.onReport(report), 6)
  return hand
}

/**
 * Starts one thread of the engine, by the first way that works here: a worker from a blob or from its URL
 * (`openWorker`), the main thread in slices where both are forbidden.
 */
export async function startWorker(maxTiles: number): Promise<Hand> {
  const worker = await openWorker(
    // A text as long as the worker: it waits until a picture asks for more than the page's own small engine gives.
    async () => new (await import('./worker?worker&inline')).default(),
    () => new UrlWorker(),
    { maxTiles },
  )
  if (!worker) return onMainThread(maxTiles)
  const hand: Hand = {
    kind: 'worker',
    ask: (ask) => worker.postMessage(ask),
    onReport: () => {},
    onEnd: () => {},
    end: () => worker.terminate(),
  }
  worker.onmessage = ({ data }: MessageEvent<Report>) => hand.onReport(data)
  worker.onerror = (event) => {
    event.preventDefault()
    hand.onEnd()
  }
  return hand
}
