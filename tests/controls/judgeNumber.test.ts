import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeNumber } from '../../src/controls/judgeNumber'

const tau = { min: 0.01, max: 100 }
const seed = { min: 0, max: 2 ** 32 - 1, whole: true }

describe('judging a typed number', () => {
  it('finds no fault with a legal number, which it gives as it stands', () => {
    fc.assert(
      fc.property(fc.double({ ...tau, noNaN: true }), (value) => {
        expect(judgeNumber(String(value), tau)).toEqual({ value, problem: null, early: false })
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: seed.min, max: seed.max }), (value) => {
        expect(judgeNumber(String(value), seed)).toMatchObject({ value, problem: null })
      }),
    )
  })

  it('gives a legal number or none, whatever is typed', () => {
    const texts = fc.oneof(fc.string({ maxLength: 12 }), fc.double().map(String))
    fc.assert(
      fc.property(texts, fc.constantFrom(tau, seed), (text, range) => {
        const { value, problem } = judgeNumber(text, range)
        if (value === null) expect(problem === 'empty' || problem === 'unreadable').toBe(true)
        else expect(value >= range.min && value <= range.max).toBe(true)
        if (range === seed && value !== null) expect(Number.isInteger(value)).toBe(true)
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
    expect(judgeNumber(text, range)).toMatchObject({ value, problem })
  })

  it('finds no fault yet with the beginning of any legal number', () => {
    fc.assert(
      fc.property(fc.double({ ...tau, noNaN: true }), fc.nat(), (value, cut) => {
        const text = String(value)
        const verdict = judgeNumber(text.slice(0, cut % text.length), tau)
        expect(verdict.problem === null || verdict.early).toBe(true)
      }),
    )
  })

  it('finds fault with letters at once', () => {
    expect(judgeNumber('3가', tau).early).toBe(false)
  })
})
