import { wellFormedText } from './plainText'

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
