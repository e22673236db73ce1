import type { MendingReason } from './mending'

/** What the legal range of other parameters depends on. */
export interface Known {
  /** Class weights: there is one label a class. */
  pi: readonly number[]
  /** Number of draws: the draw looked at is below it. */
  n: number
}

/** A value read from text, and how it was mended; no reason: the text was legal. */
export interface Reading<T> {
  value: T
  reasons: readonly MendingReason[]
}

/** All that the address, the messages and the controls know of one parameter (`contract.md` §2). */
export interface ParameterDefinition<T> {
  /** The table's default. */
  initial: (known: Known) => T
  /**
   * Reads text as it stands in the address, percent-encoded and not empty. Illegal text is mended; text that can't
   * be read gives `fallback`. Never throws.
   */
  parse: (text: string, known: Known, fallback: T) => Reading<T>
  /** The text for the address: parse(format(x)) is x, exactly, for every x that `fit` leaves as it is. */
  format: (value: T) => string
  /** The value in a sentence. */
  describe: (value: T) => string
  /** Whether a typed value, such as a message's, may be used. */
  legal: (value: unknown, known: Known) => value is T
  /** A legal value as it is kept beside the others: weights normalised, one label a class, the draw below n. */
  fit: (value: T, known: Known) => T
}

/** A parameter that is one number. */
export interface NumberDefinition extends ParameterDefinition<number> {
  /** Both bounds are legal. */
  range: (known: Known) => { min: number; max: number }
}
