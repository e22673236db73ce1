import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber, validateNumber } from '../../src/controls/typedNumber'

const read = (text: string, whole = false) => {
  const reading = parseNumber(text, whole)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('reading a typed number', () => {
  it('reads back whatever JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(read(String(value))).toBe(value + 0)
      }),
    )
  })

  it('reads back every whole number written with thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.constantFrom('en', 'ko'), (value, lang) => {
        expect(read(value.toLocaleString(lang), true)).toBe(value)
      }),
    )
  })

  it.each([
    ['0,5', 0.5],
    [',5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,500', 1.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1e5', 1e5],
    ['1E-2', 0.01],
    ['+3', 3],
    ['−2', -2],
    ['０．５', 0.5],
    [' 1 000 ', 1000],
    ['1\u202f000', 1000],
    ['-0', 0],
    ['1e999', Number.POSITIVE_INFINITY],
  ])('reads %j as %d', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it('takes a comma before three digits for thousands where only whole numbers are asked for', () => {
    expect(read('1,500', true)).toBe(1500)
    expect(read('1,5', true)).toBe(1.5)
  })

  it.each(['abc', 'ㅅ', '0.5a', '1.2.3', '1,2,3', '0x10', 'NaN', 'Infinity', '1,234.5.6', '--1', '½½'])(
    'calls %j unreadable',
    (text) => {
      expect(read(text)).toBe('unreadable')
    },
  )

  it.each(['-', '.', ',', '1e', '1e-', '+', '-.'])('waits for more after %j', (text) => {
    expect(read(text)).toBe('unfinished')
  })

  it('finds nothing in blanks', () => {
    expect([read(''), read(' \u3000')]).toEqual(['empty', 'empty'])
  })

  it('never throws, and gives no NaN, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), (text, whole) => {
        expect(read(text, whole)).not.toBeNaN()
      }),
    )
  })
})

const tau = { min: 0.01, max: 100 }
const seed = { min: 0, max: 2 ** 32 - 1, whole: true }

describe('judging a typed number', () => {
  it('finds no fault with a legal number, which it gives as it stands', () => {
    fc.assert(
      fc.property(fc.double({ ...tau, noNaN: true }), (value) => {
        expect(validateNumber(String(value), tau)).toEqual({ value, problem: null, early: false })
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: seed.min, max: seed.max }), (value) => {
        expect(validateNumber(String(value), seed)).toMatchObject({ value, problem: null })
      }),
    )
  })

  it.each([
    ['1e999', tau, 100, 'tooLarge'],
    ['0', tau, 0.01, 'tooSmall'],
    ['-1', seed, 0, 'tooSmall'],
    ['4294967296', seed, 4294967295, 'tooLarge'],
    ['2.5', seed, 3, 'notWhole'],
    ['2.4', seed, 2, 'notWhole'],
    ['', tau, null, 'empty'],
    ['abc', tau, null, 'unreadable'],
  ] as const)('corrects %j', (text, range, value, problem) => {
    expect(validateNumber(text, range)).toMatchObject({ value, problem })
  })

  it('finds no fault yet with the beginning of any legal number', () => {
    fc.assert(
      fc.property(fc.double({ ...tau, noNaN: true }), fc.nat(), (value, cut) => {
        const text = String(value)
        const verdict = validateNumber(text.slice(0, cut % text.length), tau)
        expect(verdict.problem === null || verdict.early).toBe(true)
      }),
    )
  })

  it('finds fault with letters at once', () => {
    expect(validateNumber('3가', tau).early).toBe(false)
  })
})
