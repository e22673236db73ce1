import type { FrameMessage, MessageId, Statistics } from '../../share/embed/messages'
import type { FigureParameters, Parameters } from '../../state/parameters'
import { readParameters, saysTheSame, writeParameters } from './messageParameters'
import { readMessage } from './readMessage'

/** What the conversation is about. */
export interface Subject {
  figure: string
  /** The figure's own parameters. */
  own: readonly (keyof FigureParameters)[]
  present: () => Parameters
  apply: (parameters: Parameters) => void
  post: (message: FrameMessage) => void
  /** Shows the figure before it is in view. */
  start: () => void
  /** Resolves once all draws at the present parameters are painted; false where the engine gave up on them. */
  painted: () => Promise<boolean>
  /** Resolves with the next picture. */
  nextFrame: () => Promise<void>
  statistics: (parameters: Parameters) => Promise<Statistics>
}

/** A figure's side of the messages of `contract.md` §3. */
export interface Conversation {
  hear: (data: unknown) => void
  /** The figure stands in the page; `ready` is said once it is painted. */
  shown: () => void
  /** There is no picture: says so, now and to every `set`, until one is shown after all. */
  fail: (message: string) => void
  /** The reader or the host has changed a parameter. */
  changed: () => void
  /** Another place takes the figure's: what has no answer yet is told that none comes. */
  end: () => void
}

/** Talks with the host about one figure, from its first message to its last. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its functions share the state of one conversation.
export function converse(subject: Subject): Conversation {
  const { own, present, post } = subject
  const speak = (parameters: Parameters) => writeParameters(parameters, own)
  /** Sets that wait for their picture. */
  const waiting: (MessageId | undefined)[] = []
  /** What these sets have made of the parameters, and what they were before. */
  let wanted = present()
  let before = wanted
  /** Statistics under way. */
  const counting: MessageId[] = []
  let stage: 'before' | 'shown' | 'ready' | 'failed' | 'ended' = 'before'
  let reported = present()
  /** As last seen, and whether since `reported` anyone but the host has changed what a message says. */
  let seen = reported
  let byReader = false
  let applying = false
  let frameAwaited = false
  let painting = false
  let stale = false
  let failure = ''

  function tell(id: MessageId | undefined, message: FrameMessage) {
    post(id === undefined ? message : ({ ...message, id } as FrameMessage))
  }

  function tellChange() {
    const now = present()
    if (stage !== 'ready') return
    const by = byReader ? 'reader' : 'host'
    byReader = false
    if (saysTheSame(now, reported, own)) return
    reported = now
    post({ type: 'change', parameters: speak(now), by })
  }

  function apply(parameters: Parameters) {
    applying = true
    subject.apply(parameters)
    applying = false
  }

  /** One paint at a time answers all sets that have come until then. */
  async function paint() {
    stale = true
    if (painting) return
    painting = true
    let whole = true
    while (stale) {
      stale = false
      whole = await subject.painted()
    }
    painting = false
    if (!whole) takeBack()
    if (stage === 'shown') {
      stage = 'ready'
      reported = present()
      byReader = false
      post({ type: 'ready', figure: subject.figure, parameters: speak(reported) })
    } else if (stage !== 'ready') return
    tellChange()
    for (const id of waiting.splice(0)) answer(id, whole)
  }

  /** Undoes the sets that are refused for want of their picture, unless the reader has moved on since. */
  function takeBack() {
    if (waiting.length > 0 && saysTheSame(present(), wanted, own)) apply(before)
  }

  function answer(id: MessageId | undefined, whole: boolean) {
    if (whole) tell(id, { type: 'done', parameters: speak(present()) })
    else tell(id, { type: 'error', code: 'unavailable', message: 'the engine could not count all draws' })
  }

  function set(given: Record<string, unknown>, id: MessageId | undefined) {
    const now = present()
    const read = readParameters(given, now, own)
    if ('illegal' in read) {
      tell(id, { type: 'error', code: 'bad-parameter', message: `${read.illegal} has an illegal value` })
    } else if (stage === 'failed') {
      tell(id, { type: 'error', code: 'unavailable', message: failure })
    } else if (stage === 'ready' && waiting.length === 0 && saysTheSame(read.parameters, now, own)) {
      answer(id, true)
    } else {
      if (waiting.length === 0 || !saysTheSame(now, wanted, own)) before = now
      wanted = read.parameters
      waiting.push(id)
      if (!saysTheSame(wanted, now, own)) apply(wanted)
      if (stage !== 'before') void paint()
    }
  }

  async function tellStatistics(id: MessageId) {
    const parameters = present()
    counting.push(id)
    const answered = await subject.statistics(parameters).then(
      (statistics): FrameMessage => ({ type: 'statistics', id, parameters: speak(parameters), statistics }),
      (error: unknown): FrameMessage => ({ type: 'error', id, code: 'unavailable', message: String(error) }),
    )
    if (stage === 'ended') return
    counting.splice(counting.indexOf(id), 1)
    post(answered)
  }

  return {
    hear(data) {
      const message = stage === 'ended' ? null : readMessage(data)
      if (!message) return
      if (message.type === 'refusal')
        return tell(message.id, { type: 'error', code: 'bad-message', message: message.message })
      subject.start()
      if (message.type === 'set') set(message.parameters, message.id)
      else void tellStatistics(message.id)
    },
    shown() {
      if (stage !== 'before' && stage !== 'failed') return
      stage = 'shown'
      void paint()
    },
    fail(message) {
      if (stage === 'ended' || stage === 'failed') return
      stage = 'failed'
      failure = message
      takeBack()
      const unavailable = { type: 'error', code: 'unavailable', message } as const
      if (waiting.length === 0) post(unavailable)
      for (const id of waiting.splice(0)) tell(id, unavailable)
    },
    changed() {
      byReader ||= !applying && !saysTheSame(present(), seen, own)
      seen = present()
      if (waiting.length > 0) stale = true
      if (frameAwaited) return
      frameAwaited = true
      void subject.nextFrame().then(() => {
        frameAwaited = false
        tellChange()
      })
    },
    end() {
      stage = 'ended'
      for (const id of [...waiting.splice(0), ...counting.splice(0)])
        tell(id, { type: 'error', code: 'unavailable', message: 'the frame shows another place now' })
    },
  }
}
