import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redistribute } from '../../src/state/redistribute'
import { weights } from './arbitrary'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Weights, the class that moves, what it is to have, and which others are locked. */
const moves = weights.chain((given) =>
  fc.record({
    given: fc.constant(given),
    index: fc.nat(given.length - 1),
    value: fc.oneof(
      fc.constantFrom(0, 1, 0.5, -1, 2, 1e-12),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ noNaN: true }),
    ),
    locked: fc.array(fc.boolean(), { maxLength: given.length }),
  }),
)

describe('moving one class weight', () => {
  it('keeps the sum at 1 and every weight at 0 or more', () => {
    fc.assert(
      fc.property(moves, ({ given, index, value, locked }) => {
        const moved = redistribute(given, index, value, locked)
        expect(Math.abs(sum(moved) - 1)).toBeLessThan(1e-12)
        for (const weight of moved) expect(weight).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the class exactly what was asked for, where another class is free', () => {
    fc.assert(
      fc.property(moves, ({ given, index, value, locked }) => {
        const others = given.filter((_, k) => k !== index && locked[k])
        fc.pre(others.length < given.length - 1)
        const available = Math.max(0, 1 - sum(others))
        expect(redistribute(given, index, value, locked)[index]).toBe(
          value <= 0 ? 0 : Math.min(value, available),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves locked classes what they have, to the last digit', () => {
    fc.assert(
      fc.property(moves, ({ given, index, value, locked }) => {
        const moved = redistribute(given, index, value, locked)
        given.forEach((weight, k) => {
          if (k !== index && locked[k]) expect(moved[k]).toBe(weight)
        })
      }),
    )
  })

  it('keeps the proportions of the free classes, to twelve decimals', () => {
    fc.assert(
      fc.property(moves, ({ given, index, value, locked }) => {
        const free = given.map((_, k) => k).filter((k) => k !== index && !locked[k])
        const before = sum(free.map((k) => given[k]!))
        fc.pre(before > 0)
        const moved = redistribute(given, index, value, locked)
        const after = sum(free.map((k) => moved[k]!))
        // Each share is rounded by at most 5e-13, and the largest takes what sixteen roundings leave over.
        for (const k of free) expect(moved[k]).toBeCloseTo((given[k]! / before) * after, 10)
      }),
    )
  })

  it('keeps the proportions of shares too small for twelve decimals', () => {
    const [, larger, smaller] = redistribute([0.5, 0.3, 0.2], 0, 1 - 3e-13)
    expect(larger! / smaller!).toBeCloseTo(1.5, 10)
  })

  it('spreads evenly over classes that have nothing', () => {
    expect(redistribute([1, 0, 0], 0, 0.4)).toEqual([0.4, 0.3, 0.3])
    expect(redistribute([0.6, 0, 0, 0.4], 0, 0.2, [false, false, false, true])).toEqual([0.2, 0.2, 0.2, 0.4])
  })

  it('changes nothing where all others are locked, or for no number', () => {
    const given = [0.5, 0.3, 0.2]
    expect(redistribute(given, 0, 0.9, [false, true, true])).toBe(given)
    expect(redistribute(given, 0, Number.NaN)).toBe(given)
    expect(redistribute(given, 3, 0.5)).toBe(given)
  })

  it('stops at what locked classes leave', () => {
    expect(redistribute([0.5, 0.3, 0.2], 0, 0.9, [false, true])).toEqual([0.7, 0.3, 0])
  })

  it('gives what rounding leaves over to the largest of the others, wherever it stands', () => {
    const [large, small] = [0.428571428572, 0.285714285714]
    expect(redistribute([0.3, 0.2, 0.2, 0.3], 3, 0)).toEqual([large, small, small, 0])
    expect(redistribute([0.3, 0.2, 0.3, 0.2], 0, 0)).toEqual([0, small, large, small])
  })

  it('leaves numbers that are short in an address', () => {
    expect(redistribute([0.5, 0.3, 0.2], 0, 0.4)).toEqual([0.4, 0.36, 0.24])
    expect(redistribute([0.7, 0.2, 0.1], 2, 0.4).join()).toBe('0.466666666667,0.133333333333,0.4')
  })
})
