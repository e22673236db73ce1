import { openWorker } from '../openWorker'
import type { TrainingCommand, TrainingReport } from './trainingProtocol'
import UrlWorker from './trainingWorker?worker'

/** A thread that trains, or the main thread in its place. */
export interface Trainer {
  command(command: TrainingCommand): void
  end(): void
}

/**
 * Starts a thread that trains.
 * @param onEnd told when it dies
 */
export async function startTrainer(
  onReport: (report: TrainingReport) => void,
  onEnd: () => void,
): Promise<Trainer> {
  const worker = await openWorker(
    async () => new (await import('./trainingWorker?worker&inline')).default(),
    () => new UrlWorker(),
    null,
  )
  if (!worker) {
    // Here alone is it wanted on this thread; slices well under a frame leave the page its breath.
    const { conduct } = await import('./conduct')
    return { command: conduct(onReport, 6), end: () => {} }
  }
  worker.onmessage = ({ data }: MessageEvent<TrainingReport>) => onReport(data)
  worker.onerror = (event) => {
    event.preventDefault()
    onEnd()
  }
  return { command: (command) => worker.postMessage(command), end: () => worker.terminate() }
}
