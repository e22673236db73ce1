import { readExpression } from '../expression/expression'
import type { CorrectionReason } from './correction'
import type { Context, ParameterDefinition } from './definition'
import type { ObjectiveChoice } from './parameters'
import { percentDecode, percentEncode, readNumber, wellFormedText } from './text'

/** What each kind has numbers for: how many, and how large they may be. */
interface Kind {
  numbers: readonly number[]
  fewest: number
  most: number
  low: number
  high: number
}

const costs: Kind = { numbers: [1, 2, 4], fewest: 1, most: 16, low: -10, high: 10 }
const kinds: Record<ObjectiveChoice['kind'], Kind> = {
  linear: costs,
  quadratic: costs,
  toy: { numbers: [0.45], fewest: 1, most: 1, low: 0, high: 1 },
  curved: { numbers: [], fewest: 0, most: 0, low: 0, high: 0 },
  values: { numbers: [3, 1, 2, 0, 1], fewest: 2, most: 9, low: -10, high: 10 },
  expression: { numbers: [], fewest: 0, most: 0, low: 0, high: 0 },
}

const usualText = '(z1 - z2)^2'

/** Whether a text is a function of so many classes. */
const isExpression = (text: unknown, classes: number): text is string =>
  typeof text === 'string' && text === tidied(text) && !('reason' in readExpression(text, classes))

/** A typed function as it is kept. */
export const tidied = (text: string): string => wellFormedText(text).trim()

const isKind = (word: string): word is ObjectiveChoice['kind'] => Object.hasOwn(kinds, word)
const isCosts = (kind: ObjectiveChoice['kind']) => kinds[kind] === costs

/** The bounds that numbers of this kind stay within: the picture's axis, and what a typed one is held to. */
export const objectiveRange = (kind: ObjectiveChoice['kind']): readonly [low: number, high: number] => [
  kinds[kind].low,
  kinds[kind].high,
]

/** The end of a link is read without closing parentheses, which could be those of a sentence. */
function closed(text: string): string {
  const open = text.split('(').length - text.split(')').length
  return open > 0 ? text + ')'.repeat(open) : text
}

/** A kind with its default numbers. */
const usualObjective = (kind: ObjectiveChoice['kind']): ObjectiveChoice => ({
  kind,
  numbers: kinds[kind].numbers,
  ...(kind === 'expression' && { text: usualText }),
})

/** Another kind of objective; costs stay when linear turns to squared and back, so that the two agree at the corners. */
export const objectiveOfKind = (
  kind: ObjectiveChoice['kind'],
  { kind: from, numbers }: ObjectiveChoice,
): ObjectiveChoice => (isCosts(kind) && isCosts(from) ? { kind, numbers } : usualObjective(kind))

/** One cost a class: missing ones are 0, surplus ones go. Other kinds know no classes. */
function fitted(objective: ObjectiveChoice, { pi }: Context): ObjectiveChoice {
  const { kind, numbers } = objective
  if (kind === 'expression')
    return isExpression(objective.text, pi.length) ? objective : usualObjective('expression')
  const { low, high, fewest, most } = kinds[kind]
  if (numbers.length < fewest || numbers.length > most || numbers.some(Number.isNaN))
    return fitted(usualObjective(kind), { pi, n: 1 })
  const size = isCosts(kind) ? pi.length : numbers.length
  // −0 has no text of its own.
  const within = Array.from({ length: size }, (_, k) => Math.min(high, Math.max(low, numbers[k] ?? 0)) + 0)
  const same = within.length === numbers.length && within.every((number, k) => Object.is(number, numbers[k]))
  return same ? objective : { kind, numbers: within }
}

function parse(
  text: string,
  context: Context,
  fallback: ObjectiveChoice,
): { value: ObjectiveChoice; reasons: CorrectionReason[] } {
  const [, typed] = /^\s*expression:(.+)$/s.exec(percentDecode(text)) ?? []
  if (typed !== undefined) {
    const own = { kind: 'expression' as const, numbers: [], text: closed(tidied(typed)) }
    return isExpression(own.text, context.pi.length)
      ? { value: own, reasons: [] }
      : { value: fallback, reasons: ['unreadable'] }
  }
  const [word = '', list, ...rest] = percentDecode(text).trim().split(':', 3)
  if (!isKind(word) || rest.length > 0) return { value: fallback, reasons: ['unreadable'] }
  if (list === undefined) return { value: fitted(usualObjective(word), context), reasons: [] }
  const { fewest, most, low, high } = kinds[word]
  const entries = list.split(',', most + 1).map(readNumber)
  const numbers = entries.filter((entry) => entry !== null)
  if (numbers.length < Math.max(fewest, entries.length) || numbers.length > most)
    return { value: fallback, reasons: ['unreadable'] }
  const reasons: CorrectionReason[] = []
  if (isCosts(word) && numbers.length > context.pi.length) reasons.push('surplus')
  if (numbers.some((number) => number < low)) reasons.push('below')
  if (numbers.some((number) => number > high)) reasons.push('above')
  return { value: fitted({ kind: word, numbers }, context), reasons }
}

/**
 * `f`: what is to be made small on average. A kind, then its numbers after a colon: `linear:1,2,4`, `toy:0.45`; or what
 * the reader typed: `expression:z1^2+z2`.
 */
export const objective: ParameterDefinition<ObjectiveChoice> = {
  initial: (context) => fitted(usualObjective('linear'), context),
  parse,
  format({ kind, numbers, text }) {
    if (text !== undefined) return `${kind}:${percentEncode(text)}`
    return numbers.length > 0 ? `${kind}:${numbers.join(',')}` : kind
  },
  describe: ({ kind, numbers, text }) =>
    numbers.length > 0 ? `${kind}: ${numbers.join(', ')}` : text === undefined ? kind : `f(z) = ${text}`,
  legal(value, { pi }): value is ObjectiveChoice {
    if (typeof value !== 'object' || value === null) return false
    const { kind, numbers, text } = value as Partial<Record<keyof ObjectiveChoice, unknown>>
    if (typeof kind !== 'string' || !isKind(kind) || !Array.isArray(numbers)) return false
    const { fewest, most, low, high } = kinds[kind]
    if (numbers.length < fewest || numbers.length > most) return false
    if (kind === 'expression') return isExpression(text, pi.length)
    if (text !== undefined) return false
    // A list from a message can have holes, which `every` leaps over.
    return Array.from(numbers).every(
      (number) => typeof number === 'number' && number >= low && number <= high,
    )
  },
  normalise: fitted,
}
