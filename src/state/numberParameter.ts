import type { Known, NumberDefinition } from './definition'
import { readNumber } from './readNumber'

interface NumberRule {
  initial: number
  min: number
  /** A number, or a function of the parameters it depends on. */
  max: number | ((known: Known) => number)
  whole: boolean
}

/** A parameter that is one number: out of range goes to the nearer bound, non-integers to the nearest, halves up. */
export function numberParameter({ initial, min, max, whole }: NumberRule): NumberDefinition {
  const range = (known: Known) => ({ min, max: typeof max === 'number' ? max : max(known) })
  const nearest = (value: number, known: Known) => {
    const rounded = whole ? Math.round(value) : value
    // −0 has no text of its own.
    return Math.min(Math.max(rounded, min), range(known).max) + 0
  }
  return {
    initial: () => initial,
    range,
    fit: nearest,
    parse(text, known, fallback) {
      const given = readNumber(text)
      if (given === null) return { value: fallback, reasons: ['unreadable'] }
      const value = nearest(given, known)
      if (value === given) return { value, reasons: [] }
      if (whole && value === Math.round(given)) return { value, reasons: ['rounded'] }
      return { value, reasons: [value > given ? 'below' : 'above'] }
    },
    format: String,
    describe: String,
    legal(value, known): value is number {
      if (typeof value !== 'number' || (whole && !Number.isInteger(value))) return false
      return value >= min && value <= range(known).max
    },
  }
}
