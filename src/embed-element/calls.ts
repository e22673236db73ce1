type Message = Record<string, unknown>

/** A question to the frame that awaits its answer. */
interface Call {
  message: Message
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

/** Why the frame did not do as it was asked, in its own words. */
export interface Refusal {
  code: string
  message: string
}

/** A refusal as programs of the host meet it. */
export const refused = ({ code, message }: Refusal): Error => Object.assign(new Error(message), { code })

/**
 * How long a frame that was asked may say nothing, ms: once it has loaded, which its page answers at once, and before. Not
 * every browser tells that a frame has loaded where its host is not reached.
 */
const patience = { loaded: 20_000, loading: 60_000 }
/** By more than this, ms, a timer is late only where the tab slept. */
const late = 2000

/** Questions to a frame: kept until it can hear them, and answered once each. */
export class Calls {
  #calls = new Map<unknown, Call>()
  #send: ((message: Message) => void) | null = null
  #last = 0
  #hasFrame = false
  #isAnswering = false
  #silence: ReturnType<typeof setTimeout> | undefined
  readonly #onSilence: (refusal: Refusal) => void

  /** @param onSilence called where the frame has said nothing to what it was asked, which is refused */
  constructor(onSilence: (refusal: Refusal) => void) {
    this.#onSilence = onSilence
  }

  /** Whether the frame can hear. */
  get heard(): boolean {
    return !!this.#send
  }

  /** Whether any question has no answer yet. */
  get waiting(): boolean {
    return !!this.#calls.size
  }

  /** Asks as soon as the frame can hear. Rejects with an Error that carries `code`. */
  ask(message: Message): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last
      const call = { message: { ...message, id }, resolve, reject }
      this.#calls.set(id, call)
      this.#send?.(call.message)
      if (this.#calls.size === 1) this.#watch()
    })
  }

  /** A frame is on its way: what has no answer is asked of it. */
  begin(): void {
    this.close()
    this.#hasFrame = true
    this.#watch()
  }

  /** The frame can hear: sends what was kept, and from now on everything. */
  open(send: (message: Message) => void): void {
    this.#send = send
    for (const { message } of this.#calls.values()) send(message)
    clearTimeout(this.#silence)
    this.#watch()
  }

  /** The frame has said something: it takes its time, but it is there. */
  answering(): void {
    this.#isAnswering = true
    clearTimeout(this.#silence)
  }

  /** The frame is gone. What has no answer is asked of the next one. */
  close(): void {
    this.#send = null
    this.#hasFrame = false
    this.#isAnswering = false
    clearTimeout(this.#silence)
  }

  /** A question, which is no longer waiting: whoever takes it answers it. */
  take(id: unknown): Call | undefined {
    const call = this.#calls.get(id)
    this.#calls.delete(id)
    return call
  }

  /** There will be no next frame. */
  refuseAll(refusal: Refusal): void {
    for (const id of this.#calls.keys()) this.take(id)?.reject(refused(refusal))
  }

  /** Refuses what waits once a frame has been silent for too long: its host is down, has no such page or forbids framing. */
  #watch(): void {
    if (!this.#hasFrame || this.#isAnswering || !this.waiting) return
    const wait = this.heard ? patience.loaded : patience.loading
    const due = Date.now() + wait
    this.#silence = setTimeout(() => {
      // In a tab that slept the frame has had no time to answer either.
      if (Date.now() - due > late) return this.#watch()
      const refusal = { code: 'unavailable', message: 'the frame says nothing: was its page loaded?' }
      this.refuseAll(refusal)
      this.#onSilence(refusal)
    }, wait)
  }
}
