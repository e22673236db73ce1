import { answerQuestions } from './answerQuestions'
import { chooseKernel } from './kernel/simdKernel'
import type { Ask, Report } from './protocol'

/** What the page says first: how many tiles of noise this worker may hold. */
export interface Greeting {
  maxTiles: number
}

const report = (message: Report, transfer: ArrayBuffer[]) => self.postMessage(message, { transfer })

self.onmessage = async ({ data: { maxTiles } }: MessageEvent<Greeting>) => {
  const kernel = await chooseKernel(maxTiles)
  // Short slices: an abandoned pass over old parameters is time that the newest question waits.
  const answer = answerQuestions(kernel, report, 4)
  self.onmessage = ({ data }: MessageEvent<Ask>) => answer(data)
  report({ type: 'ready', kernel: kernel.name }, [])
}
