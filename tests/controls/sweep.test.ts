import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionOf, temperatureScale } from '../../src/controls/scale'
import { advance, phaseOf, type Sweep, valueAtPhase, widen } from '../../src/controls/sweep'

const sweep: Sweep = { scale: temperatureScale, from: 0.05, to: 20, seconds: 6 }
const temperature = fc.double({ min: -2, max: 2, noNaN: true }).map((power) => 10 ** power)
const inside = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => 0.05 * 400 ** share)

describe('a sweep', () => {
  it('starts at the value it is given, to four digits', () => {
    fc.assert(
      fc.property(inside, (value) => {
        expect(valueAtPhase(sweep, phaseOf(sweep, value)) / value).toBeCloseTo(1, 3)
      }),
    )
  })

  it('starts where the value is even beyond its ends, and keeps within the slider', () => {
    fc.assert(
      fc.property(temperature, fc.double({ min: 0, max: 40, noNaN: true }), (value, seconds) => {
        const path = widen(sweep, value)
        const start = phaseOf(path, value)
        expect(valueAtPhase(path, start) / value).toBeCloseTo(1, 3)
        const later = valueAtPhase(path, advance(path, start, seconds))
        expect(later >= 0.01 && later <= 100).toBe(true)
      }),
    )
  })

  it('cools first', () => {
    fc.assert(
      fc.property(inside, (value) => {
        fc.pre(value > 0.06)
        const later = advance(sweep, phaseOf(sweep, value), 0.2)
        expect(valueAtPhase(sweep, later)).toBeLessThan(value)
      }),
    )
  })

  it('warms from its cold end', () => {
    expect(valueAtPhase(sweep, advance(sweep, phaseOf(sweep, 0.05), 0.5))).toBeGreaterThan(0.05)
  })

  it('is at each end once in the time it says, and back where it was after twice as long', () => {
    const hot = phaseOf(sweep, 20)
    expect(valueAtPhase(sweep, hot)).toBe(20)
    expect(valueAtPhase(sweep, advance(sweep, hot, 6))).toBe(0.05)
    expect(valueAtPhase(sweep, advance(sweep, hot, 12))).toBe(20)
  })

  it('moves the thumb by less than a hundredth of the track a frame of 1/60 s', () => {
    // The cosine's steepest slope: π/2 of the mean speed.
    const share = positionOf(temperatureScale, 20) - positionOf(temperatureScale, 0.05)
    const furthest = ((Math.PI / 2) * share) / (6 * 60)
    expect(furthest).toBeLessThan(0.01)
    for (let frame = 0; frame < 720; frame++) {
      const [a, b] = [frame, frame + 1].map((n) =>
        positionOf(temperatureScale, valueAtPhase(sweep, advance(sweep, 0, n / 60))),
      )
      // Beside the path, the rounding to four digits: half of 10⁻³ relative at either end, in decades of four.
      expect(Math.abs(b! - a!)).toBeLessThanOrEqual(furthest + 1e-3 / Math.LN10 / 4)
    }
  })
})
