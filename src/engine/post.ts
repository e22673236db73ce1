import type { Ask, FailureReason, Report } from './protocol'
import { type Hand, startWorker } from './startWorker'

/** A place for one thread: filled on first need, filled again when its thread dies or falls silent. */
export interface Post {
  /** Asks; a newer question takes the place of an older one. */
  ask(ask: Ask): void
  end(): void
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

  function watch() {
    clearTimeout(silence)
    if (open) silence = setTimeout(() => replace('silent'), longestSilence)
  }

  function replace(why: string) {
    clearTimeout(silence)
    void hand?.then((lost) => lost.end())
    hand = null
    if (!open) return
    losses++
    if (losses < tries) return send(open)
    const { id } = open
    open = null
    losses = 0
    listener.onFailure(id, 'fault', why)
  }

  function hear(report: Report) {
    if (report.type === 'ready' || report.id !== open?.id) return
    if (report.type === 'alive') return watch()
    open = null
    losses = 0
    clearTimeout(silence)
    if (report.type === 'answer') listener.onAnswer(report)
    else listener.onFailure(report.id, report.reason, report.detail)
  }

  async function send(ask: Ask) {
    hand ??= start(maxTiles).then((started) => {
      started.onReport = hear
      started.onEnd = () => replace('died')
      return started
    })
    const present = await hand
    // While the thread started, a newer question may have come: that one is sent by its own call.
    if (open === ask) {
      present.ask(ask)
      watch()
    }
  }

  return {
    ask(ask) {
      open = ask
      losses = 0
      void send(ask)
    },
    end() {
      open = null
      clearTimeout(silence)
      void hand?.then((present) => present.end())
      hand = null
    },
  }
}
