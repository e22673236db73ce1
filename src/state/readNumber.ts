import { percentDecode } from './percentDecode'

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
