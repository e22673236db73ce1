import type { DrawRecord } from '../../figures/selectedDraw'

/** The version of the messages (`contract.md` §3); one without it is not for us. */
export const messageVersion = 1

/** What the host calls a question by, and finds in the answer to it. */
export type MessageId = string | number

/** Parameters as they stand in messages. */
export type MessageParameters = Record<string, unknown>

export type ErrorCode = 'bad-message' | 'bad-parameter' | 'unavailable'

/** What a host is told of all N draws, and of one (`contract.md` §3). K classes; plain lists, for any language. */
export interface Statistics {
  gumbelMax: { counts: number[] }
  gumbelSoftmax: {
    mean: number[]
    variance: number[]
    /** K lists of 64 counts */
    histogram: number[][]
    argmaxCounts: number[]
  }
  noise: { min: number; max: number; mean: number }
  draw: DrawRecord
}

/** host → frame */
export type HostMessage =
  | { type: 'set'; parameters: Record<string, unknown>; id: MessageId | undefined }
  | { type: 'statistics'; id: MessageId }

/** frame → host, without the version, which `postToHost` adds. */
export type FrameMessage =
  | { type: 'heard' }
  | { type: 'ready'; figure: string; parameters: MessageParameters }
  | { type: 'change'; parameters: MessageParameters; by: 'host' | 'reader' }
  | { type: 'resize'; height: number }
  | { type: 'done'; id?: MessageId; parameters: MessageParameters }
  | { type: 'statistics'; id: MessageId; parameters: MessageParameters; statistics: Statistics }
  | ({ type: 'key' } & Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>)
  | { type: 'error'; id?: MessageId; code: ErrorCode; message: string }

/** An object made of braces: no list, map or date. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]'
