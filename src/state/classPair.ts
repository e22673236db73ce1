import type { ParameterDefinition } from './definition'
import type { ClassPair } from './parameters'
import { percentDecode } from './percentDecode'

const first: ClassPair = [0, 1]

const isPair = (value: readonly unknown[], classes: number): boolean =>
  value.length === 2 &&
  value[0] !== value[1] &&
  value.every((index) => Number.isInteger(index) && (index as number) >= 0 && (index as number) < classes)

/** `pair`: two different classes, `i-j`, counted from 0, in either order. Any other pair becomes the first two. */
export const classPair: ParameterDefinition<ClassPair> = {
  initial: () => first,
  parse(text, { pi }, fallback) {
    const numbers = /^(\d{1,2})-(\d{1,2})$/.exec(percentDecode(text).trim())
    const pair: ClassPair = [Number(numbers?.[1]), Number(numbers?.[2])]
    return isPair(pair, pi.length)
      ? { value: pair, reasons: [] }
      : { value: fallback, reasons: ['unreadable'] }
  },
  format: ([i, j]) => `${i}-${j}`,
  describe: ([i, j]) => `${i}-${j}`,
  legal: (value, { pi }): value is ClassPair => Array.isArray(value) && isPair(Array.from(value), pi.length),
  normalise: (pair, { pi }) => (isPair(pair, pi.length) ? pair : first),
}
