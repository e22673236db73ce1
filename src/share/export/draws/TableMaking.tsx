import { useEffect, useRef, useState } from 'react'
import { CodeLines } from '../../../controls/CopyButton'
import { ask } from '../../../engine/engine'
import type { FailureReason } from '../../../engine/protocol'
import { useWords } from '../../../language/language'
import { exportWords } from '../../words'
import { Making } from '../Making'
import { SaveLink, useFileSize } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { fileNameOf, openingLines, partOf, type TableOrder, tableHead } from './tableFormat'

/**
 * Makes the table that is ordered, shows how far it has come, and hands it over, under a name that tells its draws:
 * others may have been asked for since.
 *
 * @param order null where there is none to be made
 */
export function TableMaking({ order }: { order: TableOrder | null }) {
  const { draws: words } = useWords(exportWords)
  const { progress, make, cancel } = useTable()
  return (
    <Making
      icon="table"
      words={words}
      onMake={order && (() => make(order))}
      onCancel={cancel}
      progress={progress?.phase === 'making' ? { done: progress.done, of: progress.order.count } : null}
      outcome={progress && progress.phase !== 'making' && <Outcome of={progress} />}
    />
  )
}

/** What came of it. */
function Outcome({ of: table }: { of: TableProgress }) {
  const { draws: words, save } = useWords(exportWords)
  const size = useFileSize()
  switch (table.phase) {
    case 'ready':
      return (
        <>
          <p>{words.ready}</p>
          <SaveLink file={table.file} name={fileNameOf(table.order)}>
            {save(size(table.file.size))}
          </SaveLink>
          <OpeningLines file={fileNameOf(table.order)} />
        </>
      )
    case 'failed':
      return <p>{table.reason === 'memory' ? words.noRoom : words.failed}</p>
    case 'cancelled':
      return <p>{words.cancelled}</p>
    default:
      return null
  }
}

/** How to open a table of this name in Python. */
function OpeningLines({ file }: { file: string }) {
  const { draws: words } = useWords(exportWords)
  return (
    <details>
      <summary>{words.open}</summary>
      <CodeLines text={openingLines(file)} className={styles.code} />
    </details>
  )
}

interface TableListener {
  /** How many draws are written */
  onProgress: (done: number) => void
  onDone: (file: Blob) => void
  onFailure: (reason: FailureReason) => void
}

/** Draws asked for at once, so that a part is written in a fraction of a second and is a few MB. */
const drawsInPart = (classes: number) => Math.ceil(40_000 / classes)

/**
 * Makes a CSV file in the worker, part by part. Each part becomes a Blob at once: a browser may keep those on disk,
 * where a table of a million draws and 16 classes is too much for memory.
 *
 * @returns a function that cancels it: then nothing more is heard, and the parts are let go
 */
function makeTable(order: TableOrder, listener: TableListener): () => void {
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

/** How far an order has come. */
type TableProgress =
  | { phase: 'making'; order: TableOrder; done: number }
  | { phase: 'ready'; order: TableOrder; file: Blob }
  | { phase: 'failed'; order: TableOrder; reason: FailureReason }
  | { phase: 'cancelled'; order: TableOrder }

interface TableMaker {
  /** Null before the first order. */
  progress: TableProgress | null
  make: (order: TableOrder) => void
  cancel: () => void
}

/** One table at a time; a part of the page that goes away takes the work with it. */
function useTable(): TableMaker {
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
