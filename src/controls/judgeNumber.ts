import { readNumber } from './readNumber'

/** The numbers that a field takes. */
export interface NumberRange {
  min: number
  max: number
  whole?: boolean
}

export type NumberProblem = 'empty' | 'unreadable' | 'tooSmall' | 'tooLarge' | 'notWhole'

export interface Verdict {
  /** The legal number that is meant, or that lies nearest to what is meant; null where no number is meant. */
  value: number | null
  /** Null where the text states `value` itself. */
  problem: NumberProblem | null
  /** The text may be on its way to a legal number: too early to find fault while the reader is typing. */
  early: boolean
}

/**
 * What a typed text gives in a range: what is out of range goes to the nearer bound, and where only whole numbers
 * count, to the nearest, halves up (the address is corrected by the same rule, `contract.md` §2).
 */
export function judgeNumber(text: string, range: NumberRange): Verdict {
  const reading = readNumber(text, range.whole)
  if (reading.kind === 'empty') return { value: null, problem: 'empty', early: true }
  if (reading.kind !== 'number')
    return { value: null, problem: 'unreadable', early: reading.kind === 'unfinished' }
  const { value } = reading
  if (value < range.min) return { value: range.min, problem: 'tooSmall', early: true }
  if (value > range.max) return { value: range.max, problem: 'tooLarge', early: true }
  if (range.whole && !Number.isInteger(value))
    return { value: Math.floor(value + 0.5), problem: 'notWhole', early: true }
  return { value, problem: null, early: false }
}
