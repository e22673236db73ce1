import { type Body, type Letter, readLetter } from './letter'

interface Ends {
  from: Letter['from']
  /** The lecture at this moment; empty for none yet */
  session: () => string
  /** The windows that are known: opened from here, or where this one was opened from */
  windows: () => readonly Window[]
  /** A letter that was not read before, and the window it came from, if it came from one. */
  receive: (letter: Letter, source: Window | null) => void
}

export interface Wire {
  /** Who we are in letters */
  sender: string
  /** Posts to all; returns the letter's number. */
  post: (body: Body) => number
  close: () => void
}

/** A name that no other window has. */
export const freshName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')

/** Where there is no such channel, or it may not be opened, the windows' references must do. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('gumbel-softmax-lecture')
  } catch {
    return null
  }
}

/**
 * The way between the windows of a lecture: the references that one has of the other, and a channel beside it for those
 * that lost theirs. A sandbox leaves only the first, two tabs of their own only the second.
 */
export function openWire({ from, session, windows, receive }: Ends): Wire {
  const sender = freshName()
  const channel = openChannel()
  const read = new Map<string, number>()
  let number = 0

  const hear = (data: unknown, source: Window | null) => {
    const letter = readLetter(data)
    if (!letter || letter.sender === sender || letter.number <= (read.get(letter.sender) ?? 0)) return
    read.set(letter.sender, letter.number)
    receive(letter, source)
  }
  const fromWindow = ({ data, source }: MessageEvent) =>
    hear(data, source !== null && source !== window && 'closed' in source ? (source as Window) : null)
  const fromChannel = ({ data }: MessageEvent) => hear(data, null)
  window.addEventListener('message', fromWindow)
  channel?.addEventListener('message', fromChannel)

  return {
    sender,
    post(body) {
      number += 1
      const letter: Letter = { gumbelSoftmaxLecture: 1, session: session(), from, sender, number, body }
      // A file and a sandbox have no origin to name; nothing in a letter is a secret.
      for (const other of windows()) if (!other.closed) other.postMessage(letter, '*')
      channel?.postMessage(letter)
      return number
    },
    close() {
      window.removeEventListener('message', fromWindow)
      channel?.close()
    },
  }
}
