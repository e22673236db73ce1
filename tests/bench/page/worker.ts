import { countDisplaced } from './accuracy'
import { prepare, type ReadyWork, type Work } from './work'

/** page → worker */
export type Order =
  | { type: 'prepare'; work: Work }
  | { type: 'turn'; round: number; atLeast: number }
  | { type: 'accuracy'; draws: number }

let ready: ReadyWork

/** Milliseconds of one run: the mean over as many as fill `atLeast` ms, one at the least. */
function turn(round: number, atLeast: number): number {
  const begin = performance.now()
  let runs = 0
  let end = begin
  while (runs === 0 || end - begin < atLeast) {
    ready.run(round)
    runs++
    end = performance.now()
  }
  return (end - begin) / runs
}

async function obey(order: Order): Promise<unknown> {
  if (order.type === 'accuracy') return countDisplaced(order.draws)
  if (order.type === 'turn') return turn(order.round, order.atLeast)
  ready = await prepare(order.work)
  return ready.displaced
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  obey(data).then(
    (result) => self.postMessage({ result }),
    (error) => self.postMessage({ error: String(error) }),
  )
}
