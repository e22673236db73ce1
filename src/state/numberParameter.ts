import type { Context, NumberDefinition } from './definition'
import { readNumber } from './readNumber'

interface NumberRule {
  initial: number
  min: number
  /** A number, or a function of the parameters it depends on. */
  max: number | ((context: Context) => number)
  whole: boolean
}

/** A parameter that is one number: out of range goes to the nearer bound, non-integers to the nearest, halves up. */
export function numberParameter({ initial, min, max, whole }: NumberRule): NumberDefinition {
  const range = (context: Context) => ({ min, max: typeof max === 'number' ? max : max(context) })
  const nearest = (value: number, context: Context) => {
    const rounded = whole ? Math.round(value) : value
    // −0 has no text of its own.
    return Math.min(Math.max(rounded, min), range(context).max) + 0
  }
  return {
    initial: () => initial,
    range,
    normalise: nearest,
    parse(text, context, fallback) {
      const given = readNumber(text)
      if (given === null) return { value: fallback, reasons: ['unreadable'] }
      const value = nearest(given, context)
      if (value === given) return { value, reasons: [] }
      if (whole && value === Math.round(given)) return { value, reasons: ['rounded'] }
      return { value, reasons: [value > given ? 'below' : 'above'] }
    },
    format: String,
    describe: String,
    legal(value, context): value is number {
      if (typeof value !== 'number' || (whole && !Number.isInteger(value))) return false
      return value >= min && value <= range(context).max
    },
  }
}
