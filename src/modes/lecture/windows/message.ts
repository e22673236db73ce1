import type { Move, Position, Screen } from '../../../lesson/deck'
import type { Parameters } from '../../../state/parameters'
import { definitions, fitParameters, parameterNames, pick } from '../../../state/parameterTable'
import { chapters } from '../../../state/place'
import type { Command } from '../command'
import { type Hands, mostHands, pens, readClock, type Shown, type Stroke } from '../lectureStore'

/** All that the stage shows. */
export interface StageState {
  shown: Shown
  parameters: Parameters
}

/** What the windows of a lecture say to each other. */
export type Body =
  /** stage → all stages: does anybody else show this lecture? → all: yes */
  | { type: 'claim' }
  | { type: 'taken'; by: string }
  /** speaker → stage: I am here. It is said every now and then, so that either may be closed and opened again. */
  | { type: 'hello' }
  /** speaker → stage */
  | { type: 'command'; command: Command }
  /** stage → speaker: what is shown, and up to which of its messages each speaker's commands were carried out */
  | { type: 'picture'; picture: StageState; heard: Readonly<Record<string, number>> }

/** A message between windows of one lecture: two lectures side by side do not read each other's. */
export interface Message {
  /** The version of these messages */
  gumbelSoftmaxLecture: 1
  /** The lecture; empty in the message of a speaker's window that looks for one */
  session: string
  from: 'stage' | 'speaker'
  /** The window, and the number of its message: each comes by two ways and is read once */
  sender: string
  number: number
  body: Body
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 100
const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least
const isOneOf = <T extends string>(value: unknown, of: readonly T[]): value is T =>
  of.some((one) => one === value)

const moves: readonly Move[] = ['next', 'back', 'nextStep', 'previousStep', 'first', 'last']

/** What a window has sent; null for anything else, from any sender. Never throws. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data) || data.gumbelSoftmaxLecture !== 1) return null
  const { session, from, sender, number } = data
  if (!isText(session) || !isOneOf(from, ['stage', 'speaker']) || !isText(sender) || !isCount(number, 1))
    return null
  const body = readBody(data.body)
  return body && { gumbelSoftmaxLecture: 1, session, from, sender, number, body }
}

function readBody(body: unknown): Body | null {
  if (!isRecord(body)) return null
  switch (body.type) {
    case 'claim':
    case 'hello':
      return { type: body.type }
    case 'taken':
      return isText(body.by) ? { type: 'taken', by: body.by } : null
    case 'command': {
      const command = readCommand(body.command)
      return command && { type: 'command', command }
    }
    case 'picture': {
      const picture = readStageState(body.picture)
      return picture && { type: 'picture', picture, heard: readHeard(body.heard) }
    }
    default:
      return null
  }
}

const readHeard = (heard: unknown): Record<string, number> =>
  isRecord(heard)
    ? Object.fromEntries(
        Object.entries(heard).filter((entry): entry is [string, number] => isCount(entry[1], 0)),
      )
    : {}

function readScreen(given: unknown): Screen | null {
  if (!isRecord(given)) return null
  const { chapter, step } = given
  return isOneOf(chapter, chapters) && isCount(step, 1) ? { chapter, step } : null
}

function readPosition(given: unknown): Position | null {
  const screen = readScreen(given)
  const build = isRecord(given) ? given.build : null
  return screen && isCount(build, 0) ? { ...screen, build } : null
}

const isHands = (value: unknown): value is number => isCount(value, 0) && value <= mostHands

/** More choices than a question has. */
const mostChoices = 16

const readHands = (hands: unknown): Hands =>
  isRecord(hands)
    ? Object.fromEntries(
        Object.entries(hands).filter(
          (entry): entry is [string, number[]] =>
            Array.isArray(entry[1]) && entry[1].length <= mostChoices && entry[1].every(isHands),
        ),
      )
    : {}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1

const isPoint = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isShare)

/** A line; points that are none are left out. */
function readStroke(given: unknown): Stroke | null {
  if (!isRecord(given) || !isText(given.id) || !isOneOf(given.pen, pens) || !Array.isArray(given.points))
    return null
  return {
    id: given.id,
    pen: given.pen,
    points: given.points.filter(isPoint),
    lifted: given.lifted !== false,
  }
}

const readStrokes = (given: unknown): Stroke[] =>
  Array.isArray(given) ? given.map(readStroke).filter((stroke) => stroke !== null) : []

function readRoom(given: unknown): Shown['room'] | null {
  if (!isRecord(given) || !isCount(given.width, 1) || !isCount(given.height, 1)) return null
  return { width: given.width, height: given.height }
}

function readCommand(given: unknown): Command | null {
  if (!isRecord(given)) return null
  switch (given.kind) {
    case 'move':
      return isOneOf(given.move, moves) ? { kind: 'move', move: given.move } : null
    case 'go': {
      const to = readPosition(given.to)
      return to && { kind: 'go', to }
    }
    case 'cover':
      return isOneOf(given.cover, ['black', 'link']) ? { kind: 'cover', cover: given.cover } : null
    case 'uncover':
    case 'reset':
    case 'redraw':
    case 'undo':
      return { kind: given.kind }
    case 'temperature':
      return given.direction === 1 || given.direction === -1
        ? { kind: 'temperature', direction: given.direction }
        : null
    case 'size':
      return given.by === 1 || given.by === -1 ? { kind: 'size', by: given.by } : null
    case 'hands': {
      const at = readScreen(given.at)
      const { choice, count } = given
      return at && isCount(choice, 0) && choice < mostChoices && isHands(count)
        ? { kind: 'hands', at, choice, count }
        : null
    }
    case 'clock':
      return isRecord(given.clock) ? { kind: 'clock', clock: readClock(given.clock) } : null
    case 'stroke': {
      const stroke = readStroke(given.stroke)
      return stroke && { kind: 'stroke', stroke }
    }
    case 'erase':
      return isOneOf(given.what, ['last', 'all']) ? { kind: 'erase', what: given.what } : null
    case 'parameters': {
      const values = readValues(given.values)
      return values && { kind: 'parameters', values }
    }
    default:
      return null
  }
}

function readStageState(given: unknown): StageState | null {
  if (!isRecord(given) || !isRecord(given.shown)) return null
  const position = readPosition(given.shown)
  const { cover, size, hands, clock, strokes } = given.shown
  const room = readRoom(given.shown.room)
  const values = readValues(given.parameters)
  if (!position || !room || !values || !Number.isSafeInteger(size)) return null
  if (cover !== null && !isOneOf(cover, ['black', 'link'])) return null
  if (parameterNames.some((name) => !(name in values))) return null
  return {
    shown: {
      ...position,
      cover,
      size: size as number,
      hands: readHands(hands),
      clock: readClock(clock),
      strokes: readStrokes(strokes),
      room,
    },
    parameters: fitParameters(values as Parameters),
  }
}

/** Parameters that are legal beside one another; null if one is not. Names that we do not know are left out. */
function readValues(given: unknown): Partial<Parameters> | null {
  if (!isRecord(given)) return null
  const known = {
    pi: Array.isArray(given.pi) ? (given.pi as number[]) : Array(16).fill(1),
    n: typeof given.n === 'number' ? given.n : Number.MAX_SAFE_INTEGER,
  }
  const named = parameterNames.filter((name) => name in given)
  if (named.some((name) => !definitions[name].legal(given[name], known))) return null
  return pick(given as Partial<Parameters>, named)
}
