import { type FrameMessage, isRecord, messageVersion } from '../../share/embed/messages'
import { readMessage } from './readMessage'

/** The window that this page is embedded in; null at top level, where no message is sent. */
export const host = (): Window | null => (window.parent === window ? null : window.parent)

/** Sends a message to the host. Any origin: what a figure shows is no secret, and a sandboxed host has none. */
export function postToHost(message: FrameMessage): void {
  host()?.postMessage({ gumbelSoftmax: messageVersion, ...message }, '*')
}

/**
 * Tells the host that no figure will come, now and in answer to all that it asks, until a conversation begins again.
 *
 * @param isUnasked whether to say it now; a host that frames the lesson waits for no figure
 * @returns a function that stops it
 */
export function refuseHost(message: string, isUnasked = true): () => void {
  const unavailable = { type: 'error', code: 'unavailable', message } as const
  if (isUnasked) postToHost(unavailable)
  return listenToHost((data) => {
    const asked = readMessage(data)
    if (asked) postToHost(asked.id === undefined ? unavailable : { ...unavailable, id: asked.id })
  })
}

type Listener = (data: unknown) => void

/** A host that is at work sends a few messages before a figure listens; a flood of them must not fill the memory. */
const longestMail = 1000

let mail: unknown[] = []
let listener: Listener | null = null

/**
 * Keeps what the host says until the figure's part of the program is there. To be called as the page starts: a host
 * may speak as soon as the frame has loaded.
 */
export function openMailbox(): void {
  const from = host()
  if (!from) return
  let isGreeted = false
  window.addEventListener('message', ({ source, data }) => {
    if (source !== from) return
    // A frame that is refused or does not arrive is silent too: what answers after long counting says that it is there.
    if (!isGreeted && isRecord(data) && data.gumbelSoftmax === messageVersion) {
      isGreeted = true
      postToHost({ type: 'heard' })
    }
    if (listener) listener(data)
    else if (mail.length < longestMail) mail.push(data)
  })
}

/** Hands every message of the host on, the kept ones first. Returns a function that stops it. */
export function listenToHost(next: Listener): () => void {
  listener = next
  const kept = mail
  mail = []
  for (const data of kept) next(data)
  return () => {
    if (listener === next) listener = null
  }
}
