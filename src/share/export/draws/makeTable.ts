import { ask } from '../../../engine/engine'
import type { FailureReason, Question } from '../../../engine/protocol'
import { tableHead } from './tableHead'
import type { TableOrder } from './tableOrder'

export interface TableListener {
  /** So many draws are written. */
  onProgress: (done: number) => void
  onDone: (file: Blob) => void
  onFailure: (reason: FailureReason) => void
}

/** Draws asked for at once, so that a part is written in a fraction of a second and is a few MB. */
const drawsInPart = (classes: number) => Math.ceil(40_000 / classes)

const partOf = ({ seed, n, pi, tau }: TableOrder, first: number, count: number): Question<'drawTable'> => ({
  experiment: 'drawTable',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, temperature: tau, first, count },
})

/**
 * Makes a CSV file in the worker, part by part. Each part becomes a Blob at once: a browser may keep those on disk,
 * where a table of a million draws and 16 classes is too much for memory.
 *
 * @returns a function that cancels it: then nothing more is heard, and the parts are let go
 */
export function makeTable(order: TableOrder, listener: TableListener): () => void {
  const end = order.first + order.count
  const parts = [new Blob([tableHead(order)])]
  let stop = () => {}
  const write = (first: number) => {
    const count = Math.min(drawsInPart(order.pi.length), end - first)
    stop = ask('takeaway', partOf(order, first, count), ({ answer, failure }) => {
      if (failure) listener.onFailure(failure.reason)
      if (!answer) return
      parts.push(new Blob([answer.measurement.csv]))
      if (first + count >= end) return listener.onDone(new Blob(parts, { type: 'text/csv' }))
      listener.onProgress(first + count - order.first)
      write(first + count)
    })
  }
  write(order.first)
  return () => {
    stop()
    parts.length = 0
  }
}
