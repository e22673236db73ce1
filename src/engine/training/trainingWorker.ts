import { runTraining } from './runTraining'
import type { TrainingCommand } from './training'

self.onmessage = () => {
  const command = runTraining((report) => self.postMessage(report), 12)
  self.onmessage = ({ data }: MessageEvent<TrainingCommand>) => command(data)
  self.postMessage({ type: 'ready' })
}
