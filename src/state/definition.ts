import type { CorrectionReason } from './correction'

/** What the legal range of other parameters depends on. */
export interface Context {
  /** Class weights: there is one label a class. */
  pi: readonly number[]
  /** Number of draws: the draw looked at is below it. */
  n: number
}

/** A value read from text, and how it was corrected; no reason: the text was legal. */
export interface Reading<T> {
  value: T
  reasons: readonly CorrectionReason[]
}

/** All that the address, the messages and the controls know of one parameter (`contract.md` §2). */
export interface ParameterDefinition<T> {
  /** The table's default. */
  initial: (context: Context) => T
  /**
   * Reads text as it stands in the address, percent-encoded and not empty. Illegal text is corrected; text that can't
   * be read gives `fallback`. Never throws.
   */
  parse: (text: string, context: Context, fallback: T) => Reading<T>
  /** The text for the address: parse(format(x)) is x, exactly, for every x that `normalise` leaves as it is. */
  format: (value: T) => string
  /** The value in a sentence. */
  describe: (value: T) => string
  /** Whether a typed value, such as a message's, may be used. */
  legal: (value: unknown, context: Context) => value is T
  /** A legal value as it is kept beside the others: weights normalised, one label a class, the draw below n. */
  normalise: (value: T, context: Context) => T
}

/** A parameter that is one number. */
export interface NumberDefinition extends ParameterDefinition<number> {
  /** Both bounds are legal. */
  range: (context: Context) => { min: number; max: number }
}

const isComposite = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether two parameters' values are the same; lists and records are by their entries. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!isComposite(one) || !isComposite(other)) return Object.is(one, other)
  const names = Object.keys(one)
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]))
}
