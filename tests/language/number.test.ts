import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeShare } from '../../src/controls/probabilities'
import { distributionText, numbers } from '../../src/language/number'

const { expected, magnitude, percent } = numbers.en

it('an expected number has a tenth while it is small, and its thousands apart', () => {
  expect([0.04, 12.34, 999.4, 11572.63].map(expected)).toEqual(['0.0', '12.3', '999.4', '11,573'])
})

describe('a number that spans decades', () => {
  it('has fixed decimals where they tell it from 0 and from 1', () => {
    expect(magnitude(0)).toBe('0.000')
    expect(magnitude(0.3)).toBe('0.300')
    expect(magnitude(0.0006)).toBe('0.001')
    expect(magnitude(1)).toBe('1.000')
    expect(magnitude(Number.NaN)).toBe('–')
  })

  it('has two significant digits where they do not', () => {
    expect(magnitude(0.000018)).toBe('0.000018')
    expect(magnitude(0.99997)).toBe('0.99997')
    expect(magnitude(-0.00001)).toBe('−0.000010')
    expect(magnitude(1.2e-7)).toBe('1.2×10⁻⁷')
    expect(distributionText([0.99997, 0.00003, 0], numbers.en)).toBe('(0.99997, 0.000030, 0.000)')
  })

  it('takes what rounding leaves of 0 and 1 for them', () => {
    expect(magnitude(3e-17)).toBe('0.000')
    expect(magnitude(1 - 1e-16)).toBe('1.000')
  })
})

it('writes no share as none or as all that is not', () => {
  expect(percent(0)).toBe('0.0%')
  expect(percent(0.00001)).toBe('<0.1%')
  expect(percent(0.99999, 2)).toBe('>99.99%')
  expect(percent(1, 0)).toBe('100%')
})

it('writes a probability into its field so that it is read back', () => {
  expect(['0.5', '0.3', '0.99997', '0.000018', '1e-12', '0', '1'].map(Number).map(writeShare)).toEqual([
    '0.50',
    '0.30',
    '0.99997',
    '1.8e-5',
    '1.0e-12',
    '0.00',
    '1.00',
  ])
  fc.assert(
    fc.property(fc.double({ min: 1e-99, max: 1 - 1e-11, noNaN: true }), (value) => {
      const text = writeShare(value)
      expect(text.length).toBeLessThanOrEqual(8)
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(6e-5)
      expect([0, 1]).not.toContain(Number(text))
    }),
  )
})
