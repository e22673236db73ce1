type Message = Record<string, unknown>

/** A question to the frame that awaits its answer. */
interface Call {
  message: Message
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

/** Why the frame did not do as it was asked, in its own words. */
interface Refusal {
  code: string
  message: string
}

/** A refusal as programs of the host meet it. */
export const refused = ({ code, message }: Refusal): Error => Object.assign(new Error(message), { code })

/** Questions to a frame: kept until it can hear them, and answered once each. */
export class Calls {
  #calls = new Map<unknown, Call>()
  #send: ((message: Message) => void) | null = null
  #last = 0

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
    })
  }

  /** The frame can hear: sends what was kept, and from now on everything. */
  open(send: (message: Message) => void): void {
    this.#send = send
    for (const { message } of this.#calls.values()) send(message)
  }

  /** The frame is gone. What has no answer is asked of the next one. */
  close(): void {
    this.#send = null
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
}
