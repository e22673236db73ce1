/**
 * Characters that nobody sees, those that turn the writing direction of what follows among them; the joiners of emoji and
 * their variants stay.
 */
const invisible = /(?!\u200C|\u200D|[\uFE0E\uFE0F\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/gu

/**
 * Text from outside as it is kept: composed (NFC), so that 한 is one character however it was typed; without half
 * surrogate pairs, which no address can carry (U+FFFD stands for each), and without invisible characters, which could
 * turn round the sentence that quotes it.
 */
export const wellFormedText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(invisible, '')
    .normalize('NFC')

/** Letters that run from right to left: Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** A text in an isolate (Unicode's bidirectional algorithm), so that letters from right to left leave what stands round it. */
export const isolate = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)

// Made when it is first needed: it takes longer than everything else that happens before the page is there.
let graphemes: Intl.Segmenter | undefined

/**
 * At most `length` code points, cut between characters as a reader sees them: a family of emoji, a letter with its
 * accents, stay whole or go. A text of any size costs no more than a short one.
 */
export function cutText(text: string, length: number): string {
  const points = Array.from(text.slice(0, 2 * length + 2))
  if (points.length <= length) return text
  const most = points.slice(0, length).join('')
  if (!('Segmenter' in Intl)) return most
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  let end = 0
  // What stands behind the cut decides whether the last character goes on.
  for (const { index, segment } of graphemes.segment(points.join(''))) {
    if (index + segment.length > most.length) break
    end = index + segment.length
  }
  return most.slice(0, end)
}

const byte = '%[89ab][\\da-f]'

// The well-formed byte sequences of UTF-8 (Unicode 16, table 3-7), so that decoding one never throws: an address
// of 100 kB with a malformed percent every few characters would throw tens of thousands of times.
const wellFormed = new RegExp(
  [
    '%[0-7][\\da-f]',
    `%(?:c[2-9a-f]|d[\\da-f])${byte}`,
    `%(?:e0%[ab][\\da-f]|e[1-9abcef]${byte}|ed%[89][\\da-f])${byte}`,
    `%(?:f0%[9ab][\\da-f]|f[123]${byte}|f4%8[\\da-f])${byte}${byte}`,
  ].join('|'),
  'gi',
)

/** Percent-decodes UTF-8. `+` is a plus, not a space; a percent that is malformed stays as typed. Never throws. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(wellFormed, (sequence) => decodeURIComponent(sequence))
}

/** Percent-encodes for an address; also !'()*, at which Markdown and mail programs end a link. */
export function percentEncode(text: string): string {
  return encodeURIComponent(wellFormedText(text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

// No repetition can give a digit to the next one, so that a long text that fails, fails in linear time.
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/**
 * A decimal number, exponents allowed, or ±Infinity; null for anything else (NaN and hexadecimal too). What overflows
 * is ±Infinity. `text` may be percent-encoded.
 */
export function readNumber(text: string): number | null {
  const digits = percentDecode(text).trim()
  if (!decimal.test(digits) && !/^[+-]?Infinity$/.test(digits)) return null
  return Number(digits)
}
