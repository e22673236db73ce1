/** What a reader's typing amounts to: a number, the beginning of one, nothing, or no number at all. */
type TypedNumber = { kind: 'number'; value: number } | { kind: 'unfinished' | 'empty' | 'unreadable' }

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const beginning = /^[+-]?\d*\.?\d*(e[+-]?)?$/i
const groups = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/

/**
 * Commas in a typed number: thousands where they can be nothing else ('1,234,567', '1,234.5') or where only whole
 * numbers are asked for ('1,500'), else a decimal comma ('0,5').
 */
function readCommas(text: string, whole: boolean): string {
  const commas = text.split(',').length - 1
  if (groups.test(text) && (whole || commas > 1 || text.includes('.'))) return text.replaceAll(',', '')
  return commas === 1 && !text.includes('.') ? text.replace(',', '.') : text
}

/**
 * The number that a text states. Decimal, exponents allowed, decimal comma and full-width digits too (Korean and
 * Japanese input methods write '０．５'), spaces between digits ignored. May be ±Infinity ('1e999').
 */
export function parseNumber(text: string, whole = false): TypedNumber {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replace(/\s/g, '')
  if (plain === '') return { kind: 'empty' }
  const decimal = readCommas(plain, whole)
  // Adding 0 turns −0 into 0, which no reader means otherwise.
  if (number.test(decimal)) return { kind: 'number', value: Number(decimal) + 0 }
  return { kind: beginning.test(decimal) ? 'unfinished' : 'unreadable' }
}

/** The numbers that a field takes. */
export interface NumberRange {
  min: number
  max: number
  whole?: boolean
}

export type NumberProblem = 'empty' | 'unreadable' | 'tooSmall' | 'tooLarge' | 'notWhole'

interface Verdict {
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
export function validateNumber(text: string, range: NumberRange): Verdict {
  const reading = parseNumber(text, range.whole)
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
