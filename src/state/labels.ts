import type { CorrectionReason } from './correction'
import type { ParameterDefinition } from './definition'
import { cutText, percentDecode, percentEncode, wellFormedText } from './text'

type Labels = readonly string[]

const longestLabel = 24

/** The default name of class `index` (from 0). */
export const defaultLabel = (index: number): string => String(index + 1)

/** Whether a class has its default name, not one of the reader's. */
export const isDefaultLabel = (name: string, index: number): boolean => name === defaultLabel(index)

const isShort = (name: string): boolean => cutText(name, longestLabel) === name

/** Whether there is something to see in it. */
const isSeen = (name: string): boolean => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(name)

/** Whether a name is longer than one that is kept. */
export const isTooLong = (name: string): boolean => !isShort(wellFormedText(name.trim()))

/** A name as it is kept: at most 24 code points; one in which there is nothing to see counts as absent. */
export function fitLabel(name: string, fallback: string): string {
  const kept = cutText(wellFormedText(name), longestLabel)
  return isSeen(kept) ? kept : fallback
}

function parse(
  text: string,
  classes: number,
  fallback: Labels,
): { value: Labels; reasons: CorrectionReason[] } {
  // Split before decoding, so that a name may hold a comma.
  const entries = text.split(',', classes + 1)
  const reasons: CorrectionReason[] = []
  if (entries.length > classes) reasons.push('surplus')
  const names = Array.from({ length: classes }, (_, k) => {
    // A code point takes at most 12 characters ('%F0%9F%8E%B2'), and composing makes one of at most 3 (각 from ㄱㅏㄱ): more
    // of a long entry need not be decoded.
    const name = wellFormedText(percentDecode((entries[k] ?? '').slice(0, 36 * (longestLabel + 1))))
    const fitted = fitLabel(name, fallback[k] ?? defaultLabel(k))
    if (isSeen(name) && fitted !== name && !reasons.includes('tooLong')) reasons.push('tooLong')
    return fitted
  })
  return { value: names, reasons }
}

/** `labels`: one name a class, plain text of at most 24 code points; 1, 2, … where there is none. */
export const labels: ParameterDefinition<Labels> = {
  initial: ({ pi }) => pi.map((_, k) => defaultLabel(k)),
  parse: (text, { pi }, fallback) => parse(text, pi.length, fallback),
  // All are written, the default ones too: at a place that prescribes names a missing one would mean another.
  format: (names) => names.map(percentEncode).join(','),
  describe: (names) => names.join(', '),
  legal: (value): value is Labels =>
    Array.isArray(value) &&
    Array.from(value).every((name) => typeof name === 'string' && isShort(wellFormedText(name))),
  normalise(names, { pi }) {
    const fitted = pi.map((_, k) => fitLabel(names[k] ?? '', defaultLabel(k)))
    return fitted.length === names.length && fitted.every((name, k) => name === names[k]) ? names : fitted
  },
}
