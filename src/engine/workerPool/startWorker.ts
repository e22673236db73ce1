import { chooseKernel } from '../kernel/simdKernel'
import type { Ask, Report } from '../protocol'
import UrlWorker from '../worker?worker'
import { openWorker } from './openWorker'

/** A worker that answers, or the main thread in its place. */
export interface WorkerHandle {
  kind: 'worker' | 'main'
  ask(ask: Ask): void
  /** Set after the start. `onEnd`: the worker died. */
  onReport: (report: Report) => void
  onEnd: () => void
  end(): void
}

async function onMainThread(maxTiles: number): Promise<WorkerHandle> {
  const { answerQuestions } = await import('../answerQuestions')
  let ended = false
  const handle: WorkerHandle = {
    kind: 'main',
    ask: (ask) => answer(ask),
    onReport: () => {},
    onEnd: () => {},
    end: () => {
      ended = true
    },
  }
  // Slices well under a frame, because the page is painted on this thread too.
  const answer = answerQuestions(
    await chooseKernel(maxTiles),
    (report) => ended || handle.onReport(report),
    6,
  )
  return handle
}

/**
 * Starts one worker of the engine, by the first way that works here: a worker from a blob or from its URL
 * (`openWorker`), the main thread in slices where both are forbidden.
 * @param name by which tools tell it from others
 */
export async function startWorker(maxTiles: number, name: string): Promise<WorkerHandle> {
  const worker = await openWorker(
    // The inlined program is as long as the worker's: it is fetched once a question needs more than the preview.
    async () => new (await import('../worker?worker&inline')).default({ name }),
    () => new UrlWorker({ name }),
    { maxTiles },
  )
  if (!worker) return onMainThread(maxTiles)
  const handle: WorkerHandle = {
    kind: 'worker',
    ask: (ask) => worker.postMessage(ask),
    onReport: () => {},
    onEnd: () => {},
    end: () => worker.terminate(),
  }
  worker.onmessage = ({ data }: MessageEvent<Report>) => handle.onReport(data)
  worker.onerror = (event) => {
    event.preventDefault()
    handle.onEnd()
  }
  return handle
}
