import type { Statistics } from './statistics'

/** The version of the messages (`contract.md` §3); one without it is not for us. */
export const messageVersion = 1

/** What the host calls a question by, and finds in the answer to it. */
export type MessageId = string | number

/** Parameters as they stand in messages. */
export type MessageParameters = Record<string, unknown>

export type ErrorCode = 'bad-message' | 'bad-parameter' | 'unavailable'

/** host → frame */
export type HostMessage =
  | { type: 'set'; parameters: Record<string, unknown>; id: MessageId | undefined }
  | { type: 'statistics'; id: MessageId }

/** frame → host, without the version, which `hostPost` adds. */
export type FrameMessage =
  | { type: 'ready'; figure: string; parameters: MessageParameters }
  | { type: 'change'; parameters: MessageParameters }
  | { type: 'resize'; height: number }
  | { type: 'done'; id?: MessageId; parameters: MessageParameters }
  | { type: 'statistics'; id: MessageId; parameters: MessageParameters; statistics: Statistics }
  | ({ type: 'key' } & Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>)
  | { type: 'error'; id?: MessageId; code: ErrorCode; message: string }
