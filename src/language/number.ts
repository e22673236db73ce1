import type { Language } from '../state/parameters'

/** How numbers are written for the reader: fixed decimals, a real minus sign, thousands apart. */
export interface Numbers {
  /** Fixed decimals (3 unless told), −∞ and ∞ as signs. */
  number(value: number, decimals?: number): string
  /**
   * A number that spans decades, a probability or an error, in fixed decimals (3 unless told) as long as they tell it from
   * 0 and from 1; else in two significant digits: 0.000012, 0.99997, 1.2×10⁻⁷.
   */
  magnitude(value: number, decimals?: number): string
  /** A share of 1 as a percentage, 1 decimal unless told; what only rounds to none or to all is '<0.1%' or '>99.9%'. */
  percent(share: number, decimals?: number): string
  /** A whole number with its thousands apart. */
  count(value: number): string
  /** How many are to be expected: with a tenth while they are few, else as a count. */
  expected(value: number): string
  /** A round number in short: 100K, 10만. */
  compact(value: number): string
  /** About `digits` significant digits (3 unless told), never an exponent between 0.001 and 10⁷. */
  significant(value: number, digits?: number): string
}

/** What rounding leaves of a 0 or a 1 in a computation of doubles. */
const rounding = 1e-12

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** '1.2×10⁻⁷' */
function scientific(value: number): string {
  const [digits, power] = value.toExponential(1).split('e')
  return `${digits}×10⁻${[...power!.slice(1)].map((digit) => raised[Number(digit)]).join('')}`
}

/** With the sign that numbers have everywhere on the page. */
export const withMinus = (text: string) => text.replace(/^-(?=[\d∞])/, '−')

function inLanguage(lang: Language): Numbers {
  const formats = new Map<string, Intl.NumberFormat>()
  const format = (key: string, options: Intl.NumberFormatOptions) => {
    const known = formats.get(key)
    if (known) return known
    const fresh = new Intl.NumberFormat(lang, options)
    formats.set(key, fresh)
    return fresh
  }
  const fixed = (value: number, decimals: number, style: 'decimal' | 'percent') => {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : value < 0 ? '−∞' : '∞'
    const text = format(`${style}${decimals}`, {
      style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: style === 'percent',
      signDisplay: 'negative',
    }).format(value)
    return withMinus(text)
  }
  return {
    number: (value, decimals = 3) => fixed(value, decimals, 'decimal'),
    magnitude: (value, decimals = 3) => {
      const size = Math.abs(value)
      const apart = Math.min(size, Math.abs(1 - size))
      // Also of a NaN and an infinity.
      if (!(apart > rounding && apart < 0.5 * 10 ** -decimals)) return fixed(value, decimals, 'decimal')
      if (size === apart && size < 1e-6) return `${value < 0 ? '−' : ''}${scientific(size)}`
      const needed = Number(apart.toExponential(1).split('e-')[1])
      return fixed(Number(value.toFixed(needed + 1)), apart === size ? needed + 1 : needed, 'decimal')
    },
    percent: (share, decimals = 1) => {
      const least = 10 ** -(decimals + 2)
      if (share > rounding && share < least / 2) return `<${fixed(least, decimals, 'percent')}`
      if (1 - share > rounding && 1 - share < least / 2) return `>${fixed(1 - least, decimals, 'percent')}`
      return fixed(share, decimals, 'percent')
    },
    count: (value) => withMinus(format('count', { maximumFractionDigits: 0 }).format(value)),
    expected: (value) =>
      value < 1000 ? fixed(value, 1, 'decimal') : format('count', { maximumFractionDigits: 0 }).format(value),
    compact: (value) => format('compact', { notation: 'compact' }).format(value),
    significant: (value, digits = 3) => {
      if (value === 0 || !Number.isFinite(value)) return fixed(value, 0, 'decimal')
      return withMinus(format(`significant${digits}`, { maximumSignificantDigits: digits }).format(value))
    },
  }
}

/** The number formats of both languages. */
export const numbers: Record<Language, Numbers> = { en: inLanguage('en'), ko: inLanguage('ko') }

/** A number already written, in brackets where it is negative: as it stands after an operator or under an exponent. */
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text)

/** A count with its English noun: '1 draw', '1,000 draws'. */
export const plural = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`

/** 'the first draw', 'the first 1,000 draws'. */
export const theFirst = (count: string, one: string): string =>
  count === '1' ? `the first ${one}` : `the first ${plural(count, one)}`

const lowered = '₀₁₂₃₄₅₆₇₈₉'

/** A class's index as readers count, from 1, in lowered digits: 0 gives ₁, 11 gives ₁₂. */
export const subscript = (index: number): string =>
  [...String(index + 1)].map((digit) => lowered[Number(digit)]!).join('')

/** Probabilities as a vector: no class that can win is written 0. */
export const distributionText = (values: readonly number[], { magnitude }: Numbers): string =>
  vector(values, { number: magnitude })

/** Numbers as a vector in running text, '(0.500, 0.300, 0.200)'; of more than five, the first three and the last. */
export function vector(values: readonly number[], { number }: Pick<Numbers, 'number'>): string {
  const texts = values.map((value) => number(value))
  const shown = texts.length > 5 ? [...texts.slice(0, 3), '…', texts.at(-1)] : texts
  return `(${shown.join(', ')})`
}
