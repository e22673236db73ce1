import { type HostMessage, isRecord, type MessageId, messageVersion } from '../../share/embed/messages'

/** A message in our own language that says nothing we know. */
export interface Refusal {
  type: 'refusal'
  id: MessageId | undefined
  /** For the host's programmer. */
  message: string
}

/** A longer name of a question would cost more than the answer. */
const longestId = 1000

const isId = (value: unknown): value is MessageId =>
  (typeof value === 'string' && value.length <= longestId) ||
  (typeof value === 'number' && !Number.isNaN(value))

/**
 * Reads what a host has sent: a message, a refusal to be told, or null for what is not meant for us. Looks only where
 * it knows what to find, so that nothing huge, deep or circular costs time. Never throws.
 */
export function readMessage(data: unknown): HostMessage | Refusal | null {
  if (!isRecord(data) || data.gumbelSoftmax !== messageVersion) return null
  const { type, parameters } = data
  const given = data.id ?? undefined
  const id = isId(given) ? given : undefined
  const refuse = (message: string): Refusal => ({ type: 'refusal', id, message })
  if (type !== 'set' && type !== 'statistics') return refuse('type must be "set" or "statistics"')
  if (given !== undefined && id === undefined)
    return refuse(`id must be a number or a text of at most ${longestId} characters`)
  if (type === 'statistics') return id === undefined ? refuse('statistics needs an id') : { type, id }
  if (!isRecord(parameters)) return refuse('parameters must be an object')
  return { type, parameters, id }
}
