import { useEffect, useRef, useState } from 'react'
import type { FailureReason } from '../../../engine/protocol'
import { makeTable } from './makeTable'
import type { TableOrder } from './tableOrder'

/** How far an order has come. */
export type TableProgress =
  | { phase: 'making'; order: TableOrder; done: number }
  | { phase: 'ready'; order: TableOrder; file: Blob }
  | { phase: 'failed'; order: TableOrder; reason: FailureReason }
  | { phase: 'cancelled'; order: TableOrder }

export interface TableMaker {
  /** Null before the first order. */
  progress: TableProgress | null
  make: (order: TableOrder) => void
  cancel: () => void
}

/** One table at a time; a part of the page that goes away takes the work with it. */
export function useTable(): TableMaker {
  const [progress, setProgress] = useState<TableProgress | null>(null)
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])
  return {
    progress,
    make(order) {
      stop.current()
      setProgress({ phase: 'making', order, done: 0 })
      stop.current = makeTable(order, {
        onProgress: (done) => setProgress({ phase: 'making', order, done }),
        onDone: (file) => setProgress({ phase: 'ready', order, file }),
        onFailure: (reason) => setProgress({ phase: 'failed', order, reason }),
      })
    },
    cancel() {
      stop.current()
      if (progress?.phase === 'making') setProgress({ phase: 'cancelled', order: progress.order })
    },
  }
}
