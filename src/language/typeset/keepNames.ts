import { createElement, type ReactNode } from 'react'

/** Names that say something; a class that the reader has not named goes by its number. */
const own = /\p{L}/u

const patterns = new WeakMap<readonly string[], RegExp | null>()

/** Matches each of the names where it stands by itself: a Korean particle may follow it, a Latin letter may not. */
function patternOf(names: readonly string[]): RegExp | null {
  const known = patterns.get(names)
  if (known !== undefined) return known
  const parts = names
    .filter((name) => own.test(name))
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const letter = '[\\p{Script=Latin}\\p{N}]'
  const pattern = parts.length > 0 ? new RegExp(`(?<!${letter})(${parts.join('|')})(?!${letter})`, 'u') : null
  patterns.set(names, pattern)
  return pattern
}

/** Whether a text has one of the reader's names. */
export const hasNames = (text: string, names: readonly string[]): boolean =>
  patternOf(names)?.test(text) ?? false

/**
 * A text in which the reader's own names stay as they are where a browser translates the page, as they do in the pictures
 * beside it.
 */
export function keepNames(text: string, names: readonly string[]): ReactNode {
  const pieces = hasNames(text, names) ? text.split(patternOf(names)!) : [text]
  if (pieces.length === 1) return text
  return pieces.map((piece, at) =>
    at % 2 === 0 ? piece : createElement('span', { key: at, translate: 'no' }, piece),
  )
}
