import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probabilityScale } from '../../src/controls/probabilities'
import {
  countScale,
  positionOf,
  type Scale,
  snap,
  temperatureScale,
  valueAt,
  valueAtThumb,
} from '../../src/controls/scale'

const scales: readonly (readonly [string, Scale])[] = [
  ['τ', temperatureScale],
  ['N', countScale],
  ['π', probabilityScale],
  ['μ', { kind: 'linear', min: -3, max: 3, step: 0.1 }],
]
const position = fc.double({ min: 0, max: 1, noNaN: true })

/** Significant digits of a number as people write it. */
const digitsOf = (value: number) =>
  value.toExponential().split('e')[0]!.replace('.', '').replace('-', '').replace(/0+$/, '').length

describe.each(scales)('the scale of %s', (_, scale) => {
  it('gives back the position of every value it gives', () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(positionOf(scale, valueAt(scale, at))).toBeCloseTo(at, 12)
      }),
    )
  })

  it('has its ends at 0 and 1, exactly', () => {
    expect([positionOf(scale, scale.min), positionOf(scale, scale.max)]).toEqual([0, 1])
    expect([snap(scale, valueAt(scale, 0)), snap(scale, valueAt(scale, 1))]).toEqual([scale.min, scale.max])
  })

  it('rises', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(snap(scale, valueAt(scale, low))).toBeLessThanOrEqual(snap(scale, valueAt(scale, high)))
      }),
    )
  })

  it('snaps to what is snapped already, and never out of the range', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const snapped = snap(scale, value)
        expect(snap(scale, snapped)).toBe(snapped)
        expect(snapped).toBeGreaterThanOrEqual(scale.min)
        expect(snapped).toBeLessThanOrEqual(scale.max)
      }),
    )
  })
})

describe('snapping', () => {
  it('leaves three significant digits of τ, within half a per cent', () => {
    fc.assert(
      fc.property(position, (at) => {
        const value = valueAt(temperatureScale, at)
        const snapped = snap(temperatureScale, value)
        expect(digitsOf(snapped)).toBeLessThanOrEqual(3)
        expect(Math.abs(snapped / value - 1)).toBeLessThanOrEqual(0.005 + 1e-12)
      }),
    )
  })

  it('leaves whole numbers of draws, each of 1 … 100 reachable', () => {
    const reached = new Set(
      Array.from({ length: 20001 }, (_, n) => snap(countScale, valueAt(countScale, n / 20000))),
    )
    for (const value of reached) expect(Number.isInteger(value)).toBe(true)
    for (let n = 1; n <= 100; n++) expect(reached).toContain(n)
  })

  it('writes steps of a probability without a binary tail', () => {
    for (let step = 0; step <= 200; step++)
      expect(String(snap(probabilityScale, step * 0.005)).length).toBeLessThanOrEqual('0.995'.length)
  })

  it('reaches probability 0 and 1', () => {
    expect(snap(probabilityScale, 0.002)).toBe(0)
    expect(snap(probabilityScale, 0.998)).toBe(1)
  })
})

describe('a dragged thumb', () => {
  const marks = [0.1, 0.5, 1, 10]

  it('falls onto a mark within two pixels of three hundred, and is free beyond four', () => {
    for (const mark of marks) {
      const at = positionOf(temperatureScale, mark)
      for (const pixels of [-1.7, 0, 1.7])
        expect(valueAtThumb(temperatureScale, at + pixels / 300, marks)).toBe(mark)
      for (const pixels of [-4, 4])
        expect(valueAtThumb(temperatureScale, at + pixels / 300, marks)).not.toBe(mark)
    }
  })

  it('leaves no mark by less than a step of the keyboard of assistive technology, a hundredth', () => {
    const at = positionOf(temperatureScale, 1)
    expect(valueAtThumb(temperatureScale, at + 0.01, marks)).toBeGreaterThan(1)
    expect(valueAtThumb(temperatureScale, at - 0.01, marks)).toBeLessThan(1)
  })
})
