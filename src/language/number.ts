import type { Language } from '../state/parameters'

/** How numbers are written for the reader: fixed decimals, a real minus sign, thousands apart. */
export interface Numbers {
  /** Fixed decimals (3 unless told), −∞ and ∞ as signs. */
  number(value: number, decimals?: number): string
  /** A share of 1 as a percentage, 1 decimal unless told. */
  percent(share: number, decimals?: number): string
  /** A whole number with its thousands apart. */
  count(value: number): string
  /** A round number in short: 100K, 10만. */
  compact(value: number): string
  /** About `digits` significant digits (3 unless told), never an exponent between 0.001 and 10⁷. */
  significant(value: number, digits?: number): string
}

const withMinus = (text: string) => text.replace(/^-(?=[\d∞])/, '−')

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
    percent: (share, decimals = 1) => fixed(share, decimals, 'percent'),
    count: (value) => withMinus(format('count', { maximumFractionDigits: 0 }).format(value)),
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

/** Numbers as a vector in running text, '(0.500, 0.300, 0.200)'; of more than five, the first three and the last. */
export function vector(values: readonly number[], { number }: Numbers): string {
  const texts = values.map((value) => number(value))
  const shown = texts.length > 5 ? [...texts.slice(0, 3), '…', texts.at(-1)] : texts
  return `(${shown.join(', ')})`
}
