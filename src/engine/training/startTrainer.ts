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
    let ended = false
    const command = conduct((report) => ended || onReport(report), 6)
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
