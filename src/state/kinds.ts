import type { Context, NumberDefinition, ParameterDefinition } from './definition'
import type { ClassPair, Turn } from './parameters'
import { percentDecode, readNumber } from './text'

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

/** A parameter that is one of a few words, of which the first is its default. */
export function oneOf<Word extends string>(words: readonly [Word, ...Word[]]): ParameterDefinition<Word> {
  const legal = (value: unknown): value is Word => words.some((word) => word === value)
  return {
    initial: () => words[0],
    parse(text, _known, fallback) {
      const word = percentDecode(text)
      return legal(word) ? { value: word, reasons: [] } : { value: fallback, reasons: ['unreadable'] }
    },
    format: String,
    describe: String,
    legal,
    normalise: (value) => value,
  }
}

/**
 * A parameter that is any number of a few words, comma separated. One word that is not of them and the whole can't be
 * read, as with a class weight that is no number.
 */
export function someOf<Word extends string>(words: readonly Word[]): ParameterDefinition<readonly Word[]> {
  const known = (value: unknown): value is Word => words.some((word) => word === value)
  const distinctWords = (value: readonly Word[]) => {
    const distinct = [...new Set(value)]
    return distinct.length === value.length ? value : distinct
  }
  return {
    initial: () => [],
    parse(text, _known, fallback) {
      const given = percentDecode(text)
        .split(',')
        .filter((word) => word !== '')
      return given.every(known)
        ? { value: distinctWords(given), reasons: [] }
        : { value: fallback, reasons: ['unreadable'] }
    },
    // A lone comma says none, where a place prescribes some: an empty value would count as absent.
    format: (value) => (value.length > 0 ? value.join(',') : ','),
    describe: (value) => value.join(', '),
    legal: (value): value is readonly Word[] => Array.isArray(value) && Array.from(value).every(known),
    normalise: distinctWords,
  }
}

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

// The picture rests at 0.3 and 0.32 radians (`plots/simplex/geometry`), rounded to degrees.
const yaw = numberParameter({ initial: 17, min: 0, max: 359, whole: true })
const pitch = numberParameter({ initial: 18, min: -90, max: 90, whole: true })
const resting: Turn = [17, 18]

/** `turn`: yaw and pitch of a tetrahedron, whole degrees, comma separated. */
export const turn: ParameterDefinition<Turn> = {
  initial: () => resting,
  parse(text, context, fallback) {
    const parts = percentDecode(text).split(',', 3)
    if (parts.length !== 2) return { value: fallback, reasons: ['unreadable'] }
    const right = yaw.parse(parts[0]!, context, fallback[0])
    const down = pitch.parse(parts[1]!, context, fallback[1])
    const reasons = [...new Set([...right.reasons, ...down.reasons])]
    // One angle that can't be read, and the whole can't be, as with a class weight that is no number.
    if (reasons.includes('unreadable')) return { value: fallback, reasons: ['unreadable'] }
    return { value: [right.value, down.value], reasons }
  },
  format: String,
  describe: (angles) => angles.map((angle) => `${angle}°`).join(', '),
  legal(value, context): value is Turn {
    if (!Array.isArray(value) || value.length !== 2) return false
    return yaw.legal(value[0], context) && pitch.legal(value[1], context)
  },
  normalise(angles, context) {
    if (angles.some(Number.isNaN)) return resting
    const [right, down] = [yaw.normalise(angles[0], context), pitch.normalise(angles[1], context)]
    return right === angles[0] && down === angles[1] ? angles : [right, down]
  },
}
