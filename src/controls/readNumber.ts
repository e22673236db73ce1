/** What a reader's typing amounts to: a number, the beginning of one, nothing, or no number at all. */
export type Reading = { kind: 'number'; value: number } | { kind: 'unfinished' | 'empty' | 'unreadable' }

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
export function readNumber(text: string, whole = false): Reading {
  const plain = text.normalize('NFKC').replaceAll('−', '-').replace(/\s/g, '')
  if (plain === '') return { kind: 'empty' }
  const decimal = readCommas(plain, whole)
  // Adding 0 turns −0 into 0, which no reader means otherwise.
  if (number.test(decimal)) return { kind: 'number', value: Number(decimal) + 0 }
  return { kind: beginning.test(decimal) ? 'unfinished' : 'unreadable' }
}
