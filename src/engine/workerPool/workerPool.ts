import type { Ask, FailureReason, Measurement, Question } from '../protocol'
import { keyOf } from '../rememberLast'
import { startWorker } from './startWorker'
import { superviseWorker, type WorkerListener } from './supervisedWorker'

export interface JobListener {
  /** `noiseDrawn`: γ values that all workers drew so far, lost ones too. */
  onAnswer(measurement: Measurement, noiseDrawn: number): void
  onFailure(reason: FailureReason, detail: string): void
}

/** Workers that answer one question at a time together. */
export interface WorkerPool {
  /** Asks for a channel. The newest question of a channel replaces an older one at once; that of another channel is queued. */
  ask(channel: string, question: Question, listener: JobListener): void
  /** Drops a question that is at work or in the queue; the next one in the queue follows. */
  withdraw(channel: string, question: Question): void
  /** Gives back the memory of the workers while no question is at work; the next one draws its noise again. */
  release(): void
}

interface Job {
  channel: string
  question: Question
  listener: JobListener
}

/**
 * @param name of what they answer: tools tell workers apart by it
 * @param size how many workers there may be
 * @param maxTiles how many tiles of noise each of them may hold
 * @param workersFor how many of them a question is worth
 * @param merge joins the measurements of two workers' draws
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its functions share the state of one pool.
export function createWorkerPool(
  name: string,
  size: number,
  maxTiles: number,
  workersFor: (question: Question) => number,
  merge: (a: Measurement, b: Measurement) => Measurement,
  supervise = superviseWorker,
): WorkerPool {
  const waiting = new Map<string, Job>()
  const drawnBy = new Array<number>(size).fill(0)
  let drawnByLost = 0
  let present: Job | null = null
  let id = 0
  let missing = 0
  let merged: Measurement | null = null

  const workers = Array.from({ length: size }, (_, index) => {
    const heard: WorkerListener = {
      onAnswer(report) {
        // A worker that replaces another counts from 0.
        if (report.noiseDrawn < drawnBy[index]!) drawnByLost += drawnBy[index]!
        drawnBy[index] = report.noiseDrawn
        if (report.id !== id || !present) return
        merged = merged ? merge(merged, report.measurement) : report.measurement
        if (--missing > 0) return
        const measurement = merged
        const noiseDrawn = drawnBy.reduce((a, b) => a + b, drawnByLost)
        const answered = [present, ...takeSame(present.question)]
        takeNext()
        for (const { listener } of answered) listener.onAnswer(measurement, noiseDrawn)
      },
      onFailure(failed, reason, detail) {
        if (failed !== id || !present) return
        const { listener } = present
        takeNext()
        listener.onFailure(reason, detail)
      },
    }
    return supervise(maxTiles, heard, (tiles) => startWorker(tiles, `${name} ${index + 1}`))
  })

  function send(job: Job) {
    present = job
    merged = null
    id++
    const of = Math.min(size, workersFor(job.question))
    missing = of
    workers.forEach((worker, index) => {
      const ask: Ask = { id, question: job.question, shard: { index, of } }
      if (index < of) worker.ask(ask)
      else worker.cancel()
    })
  }

  /** Takes the jobs out of the queue whose question has the same value: one answer serves them all. */
  function takeSame(question: Question): Job[] {
    const key = keyOf(question)
    const same = [...waiting.values()].filter((job) => keyOf(job.question) === key)
    for (const { channel } of same) waiting.delete(channel)
    return same
  }

  function takeNext() {
    present = null
    merged = null
    const [next] = waiting.values()
    if (!next) {
      for (const worker of workers) worker.cancel()
      return
    }
    waiting.delete(next.channel)
    send(next)
  }

  return {
    ask(channel, question, listener) {
      const job = { channel, question, listener }
      if (!present || present.channel === channel) send(job)
      else waiting.set(channel, job)
    },
    withdraw(channel, question) {
      // The same channel may have been asked something newer since.
      if (waiting.get(channel)?.question === question) waiting.delete(channel)
      if (present?.channel === channel && present.question === question) takeNext()
    },
    release() {
      if (present) return
      for (const worker of workers) worker.release()
      drawnByLost += drawnBy.reduce((a, b) => a + b, 0)
      drawnBy.fill(0)
    },
  }
}
