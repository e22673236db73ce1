import { conduct } from './conduct'
import type { TrainingCommand } from './trainingProtocol'

self.onmessage = () => {
  const command = conduct((report) => self.postMessage(report), 12)
  self.onmessage = ({ data }: MessageEvent<TrainingCommand>) => command(data)
  self.postMessage({ type: 'ready' })
}
