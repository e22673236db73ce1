import type { Ask, FailureReason, Report } from './protocol'
import { type Hand, startWorker } from './startWorker'

/** A place for one thread: filled on first need, filled again when its thread dies or falls silent. */
export interface Post {
  /** Asks; a newer question takes the place of an older one. */
  ask(ask: Ask): void
  /** Nobody waits for the open question any more: a thread lost over it is not asked again. */
  forget(): void
}

export interface PostListener {
  onAnswer(report: Extract<Report, { type: 'answer' }>): void
  onFailure(id: number, reason: FailureReason, detail: string): void
}

/** A thread at work reports itself alive every few ms; silent this long, it hangs. */
const longestSilence = 10_000

/** Deaths or silences over one question after which the page is told instead. */
const tries = 2

/** Keeps one thread at work: replaces it when it dies or hangs, and asks the open question again. */
export function keepPost(maxTiles: number, listener: PostListener, start = startWorker): Post {
  let hand: Promise<Hand> | null = null
  let open: Ask | null = null
  let losses = 0
  let silence: ReturnType<typeof setTimeout> | undefined

  function rest() {
    clearTimeout(silence)
    silence = undefined
  }

  function watch() {
    rest()
    if (open) silence = setTimeout(() => replace('silent'), longestSilence)
  }

  function replace(why: string) {
    rest()
    hand?.then(
      (lost) => lost.end(),
      // One that never started needs no end.
      () => {},
    )
    hand = null
    if (!open) return
    losses++
    if (losses < tries) return void send(open)
    const { id } = open
    open = null
    losses = 0
    listener.onFailure(id, 'fault', why)
  }

  function hear(report: Report) {
    if (report.type === 'ready') return
    // A word about an older question is a sign of life all the same.
    if (report.type === 'alive' || report.id !== open?.id) return watch()
    open = null
    losses = 0
    rest()
    if (report.type === 'answer') listener.onAnswer(report)
    else listener.onFailure(report.id, report.reason, report.detail)
  }

  function startHand(): Promise<Hand> {
    const starting: Promise<Hand> = start(maxTiles).then((started) => {
      // What a thread that was replaced still says is of no account: its death was told already.
      started.onReport = (report) => hand === starting && hear(report)
      started.onEnd = () => hand === starting && replace('died')
      return started
    })
    return starting
  }

  async function send(ask: Ask) {
    hand ??= startHand()
    const waited = hand
    try {
      const present = await waited
      // While the thread started, a newer question may have come: that one is sent by its own call.
      if (open !== ask || hand !== waited) return
      present.ask(ask)
      // A thread that hangs must be noticed under a stream of questions too, so none of them begins the wait anew.
      if (silence === undefined) watch()
    } catch (error) {
      // Of all who waited for the same start the first begins another.
      if (hand === waited) replace(String(error))
    }
  }

  return {
    ask(ask) {
      open = ask
      losses = 0
      void send(ask)
    },
    forget() {
      open = null
      rest()
    },
  }
}
