import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/controls/readNumber'

const read = (text: string, whole = false) => {
  const reading = readNumber(text, whole)
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
