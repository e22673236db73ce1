import type { Ask, FailureReason, Report } from '../protocol'
import { afterAwake } from './awakeTimer'
import type { WorkerHandle } from './startWorker'

/** One worker, started on first need and started again when it dies or falls silent. */
export interface SupervisedWorker {
  /** Asks; a newer question takes the place of an older one. */
  ask(ask: Ask): void
  /** Drops the pending question: a worker lost over it is not asked again. */
  cancel(): void
  /** Ends a worker that has nothing to do, and so gives its memory back; the next question starts another. */
  release(): void
}

export interface WorkerListener {
  onAnswer(report: Extract<Report, { type: 'answer' }>): void
  onFailure(id: number, reason: FailureReason, detail: string): void
}

/** A busy worker reports itself alive every second; silent for this many ms, it hangs. */
const longestSilence = 10_000

/** Deaths or silences over one question after which the failure is reported. */
const tries = 2

/** Keeps one worker running: replaces it when it dies or hangs, and asks the pending question again. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its functions share the state of one worker.
export function superviseWorker(
  maxTiles: number,
  listener: WorkerListener,
  start: (maxTiles: number) => Promise<WorkerHandle>,
): SupervisedWorker {
  let handle: Promise<WorkerHandle> | null = null
  let pending: Ask | null = null
  let losses = 0
  let stopSilence: (() => void) | undefined

  function stopWatching() {
    stopSilence?.()
    stopSilence = undefined
  }

  function watch() {
    stopWatching()
    if (pending) stopSilence = afterAwake(longestSilence, () => replace('silent'))
  }

  function replace(why: string) {
    stopWatching()
    handle?.then(
      (lost) => lost.end(),
      // A worker that never started needs no end.
      () => {},
    )
    handle = null
    if (!pending) return
    losses++
    if (losses < tries) return void send(pending)
    const { id } = pending
    pending = null
    losses = 0
    listener.onFailure(id, 'fault', why)
  }

  function hear(report: Report) {
    if (report.type === 'ready') return
    // A report on an older question still shows that the worker is alive.
    if (report.type === 'alive' || report.id !== pending?.id) return watch()
    pending = null
    losses = 0
    stopWatching()
    if (report.type === 'answer') listener.onAnswer(report)
    else listener.onFailure(report.id, report.reason, report.detail)
  }

  function startHandle(): Promise<WorkerHandle> {
    const starting: Promise<WorkerHandle> = start(maxTiles).then((started) => {
      // Reports of a worker that has been replaced are ignored: its loss has been handled already.
      started.onReport = (report) => handle === starting && hear(report)
      started.onEnd = () => handle === starting && replace('died')
      return started
    })
    return starting
  }

  async function send(ask: Ask) {
    handle ??= startHandle()
    const waited = handle
    try {
      const worker = await waited
      // A newer question may have come while the worker started; its own call sends it.
      if (pending !== ask || handle !== waited) return
      worker.ask(ask)
      // No question restarts the wait, so that a hang is noticed under a stream of questions too.
      if (!stopSilence) watch()
    } catch (error) {
      // Of all calls that waited for the same start, the first starts another worker.
      if (handle === waited) replace(String(error))
    }
  }

  return {
    ask(ask) {
      pending = ask
      losses = 0
      void send(ask)
    },
    cancel() {
      pending = null
      stopWatching()
    },
    release() {
      if (!pending) replace('idle')
    },
  }
}
