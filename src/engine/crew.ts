import { keepPost } from './post'
import type { Ask, ExperimentName, Experiments, FailureReason, Question } from './protocol'

type Measurement = Experiments[ExperimentName]['measurement']

export interface CrewListener {
  /** `noiseDrawn`: γ values that all threads drew so far, lost ones too. */
  onAnswer(measurement: Measurement, noiseDrawn: number): void
  onFailure(reason: FailureReason, detail: string): void
}

/** Threads that answer one question at a time together. */
export interface Crew {
  /** Asks for a channel. Of one channel the newest question wins at once; another channel's waits for its turn. */
  ask(channel: string, question: Question, listener: CrewListener): void
  /** Nobody waits for this question any more: it leaves its turn, or its place in the queue, to others. */
  withdraw(channel: string, question: Question): void
}

interface Errand {
  channel: string
  question: Question
  listener: CrewListener
}

/**
 * @param size how many threads there may be
 * @param threadsFor how many of them a question is worth
 * @param merge joins the measurements of two threads' draws
 */
export function hireCrew(
  size: number,
  maxTiles: number,
  threadsFor: (question: Question) => number,
  merge: (a: Measurement, b: Measurement) => Measurement,
  keep = keepPost,
): Crew {
  const waiting = new Map<string, Errand>()
  const drawnBy = new Array<number>(size).fill(0)
  let drawnByLost = 0
  let present: Errand | null = null
  let id = 0
  let missing = 0
  let merged: Measurement | null = null

  const posts = Array.from({ length: size }, (_, index) =>
    keep(maxTiles, {
      onAnswer(report) {
        // A thread in another's place counts from 0.
        if (report.noiseDrawn < drawnBy[index]!) drawnByLost += drawnBy[index]!
        drawnBy[index] = report.noiseDrawn
        if (report.id !== id || !present) return
        merged = merged ? merge(merged, report.measurement) : report.measurement
        if (--missing > 0) return
        const { listener } = present
        const measurement = merged
        takeNext()
        listener.onAnswer(
          measurement,
          drawnBy.reduce((a, b) => a + b, drawnByLost),
        )
      },
      onFailure(failed, reason, detail) {
        if (failed !== id || !present) return
        const { listener } = present
        takeNext()
        listener.onFailure(reason, detail)
      },
    }),
  )

  function send(errand: Errand) {
    present = errand
    merged = null
    id++
    const of = Math.min(size, threadsFor(errand.question))
    missing = of
    posts.forEach((post, index) => {
      const ask: Ask = { id, question: errand.question, shard: { index, of } }
      if (index < of) post.ask(ask)
      else post.forget()
    })
  }

  function takeNext() {
    present = null
    merged = null
    const [next] = waiting.values()
    if (!next) {
      for (const post of posts) post.forget()
      return
    }
    waiting.delete(next.channel)
    send(next)
  }

  return {
    ask(channel, question, listener) {
      const errand = { channel, question, listener }
      if (!present || present.channel === channel) send(errand)
      else waiting.set(channel, errand)
    },
    withdraw(channel, question) {
      // The same channel may have been asked something newer since.
      if (waiting.get(channel)?.question === question) waiting.delete(channel)
      if (present?.channel === channel && present.question === question) takeNext()
    },
  }
}
