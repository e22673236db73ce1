import { type Body, type Message, readMessage } from './message'

interface Ends {
  from: Message['from']
  /** The lecture at this moment; empty for none yet */
  session: () => string
  /** The windows that are known: opened from here, or where this one was opened from */
  windows: () => readonly Window[]
  /** A message that was not read before, and the window it came from, if it came from one. */
  receive: (message: Message, source: Window | null) => void
}

export interface Channel {
  /** Who we are in messages */
  sender: string
  /** Posts to all; returns the message's number. */
  post: (body: Body) => number
  close: () => void
}

/** A name that no other window has. */
export const freshName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')

/** Where there is no such channel, or it may not be opened, the windows' references must do. */
function openBroadcast(): BroadcastChannel | null {
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
export function openChannel({ from, session, windows, receive }: Ends): Channel {
  const sender = freshName()
  const channel = openBroadcast()
  const read = new Map<string, number>()
  let number = 0

  const hear = (data: unknown, source: Window | null) => {
    const message = readMessage(data)
    if (!message || message.sender === sender || message.number <= (read.get(message.sender) ?? 0)) return
    read.set(message.sender, message.number)
    receive(message, source)
  }
  /**
   * Any page may hold a reference to this window: only our own pages are listened to. A file and a sandbox have no origin:
   * of those, windows of this lecture.
   */
  const isOurs = (origin: string, source: Window | null, data: unknown) =>
    /^(?:null$|file:)/.test(origin)
      ? (source !== null && windows().includes(source)) ||
        (session() !== '' && readMessage(data)?.session === session())
      : origin === location.origin
  const fromWindow = ({ data, source, origin }: MessageEvent) => {
    const sent = source !== null && source !== window && 'closed' in source ? (source as Window) : null
    if (isOurs(origin, sent, data)) hear(data, sent)
  }
  const fromChannel = ({ data }: MessageEvent) => hear(data, null)
  window.addEventListener('message', fromWindow)
  channel?.addEventListener('message', fromChannel)

  return {
    sender,
    post(body) {
      number += 1
      const message: Message = { gumbelSoftmaxLecture: 1, session: session(), from, sender, number, body }
      // A file and a sandbox have no origin to name; nothing in a message is a secret.
      for (const other of windows()) if (!other.closed) other.postMessage(message, '*')
      channel?.postMessage(message)
      return number
    },
    close() {
      window.removeEventListener('message', fromWindow)
      channel?.close()
    },
  }
}
