import { chooseKernel } from './chooseKernel'
import type { Ask, Report } from './protocol'
import { serve } from './serve'
import UrlWorker from './worker?worker'
import BlobWorker from './worker?worker&inline'

/** A thread that answers, or the main thread in its place. */
export interface Hand {
  kind: 'worker' | 'main'
  ask(ask: Ask): void
  /** Set by whoever wants to hear. `onEnd`: the thread died. */
  onReport: (report: Report) => void
  onEnd: () => void
  end(): void
}

const patience = 1500

function fromWorker(create: () => Worker, maxTiles: number): Promise<Hand> {
  return new Promise((resolve, reject) => {
    const worker = create()
    const giveUp = (reason: string) => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error(reason))
    }
    const timer = setTimeout(() => giveUp('silent'), patience)
    worker.onerror = (event) => {
      event.preventDefault()
      giveUp('refused')
    }
    worker.onmessage = () => {
      clearTimeout(timer)
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
      resolve(hand)
    }
    worker.postMessage({ maxTiles })
  })
}

async function onMainThread(maxTiles: number): Promise<Hand> {
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

/** A URL can be started as a worker only by a page that has an origin: not from a sandboxed frame, not from disk. */
const hasOrigin = () => self.origin !== 'null' && location.protocol !== 'file:'

/**
 * Starts one thread of the engine, by the first way that works here: a worker from a blob (in a sandbox and from disk
 * too), one from its URL (where a policy forbids blobs), the main thread in slices (where it forbids both).
 */
export async function startWorker(maxTiles: number): Promise<Hand> {
  const ways = [() => new BlobWorker(), ...(hasOrigin() ? [() => new UrlWorker()] : [])]
  for (const create of ways) {
    try {
      return await fromWorker(create, maxTiles)
    } catch {
      // The next way is the answer to this one's failure.
    }
  }
  return onMainThread(maxTiles)
}
