import { openWorker } from '../workerPool/openWorker'
import type { TrainingCommand, TrainingReport } from './training'
import UrlWorker from './trainingWorker?worker'

/** A worker that trains, or the main thread in its place. */
export interface Trainer {
  command(command: TrainingCommand): void
  end(): void
}

/**
 * Starts a worker that trains.
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
    // Loaded only where no worker may start. Slices well under a frame, because the page is painted on this thread too.
    const { runTraining } = await import('./runTraining')
    let ended = false
    const command = runTraining((report) => ended || onReport(report), 6)
    const end = () => {
      ended = true
      command({ type: 'advance', serial: 0, until: 0, stepsPerSecond: Infinity })
    }
    return { command, end }
  }
  worker.onmessage = ({ data }: MessageEvent<TrainingReport>) => onReport(data)
  worker.onerror = (event) => {
    event.preventDefault()
    onEnd()
  }
  return { command: (command) => worker.postMessage(command), end: () => worker.terminate() }
}
