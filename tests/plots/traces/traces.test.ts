import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackLabels } from '../../../src/plots/frame/placeLabels'

describe('labels beside their places', () => {
  const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 })

  it('stand where they are wanted while they are apart', () => {
    expect(stackLabels([80, 10, 40], 12, [0, 100])).toEqual([80, 10, 40])
  })

  it('never cover each other, keep the order of their places and stay between the ends', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const middles = stackLabels(wanted, 12, [0, 100])
        for (let a = 0; a < wanted.length; a++) {
          expect(middles[a]).toBeGreaterThanOrEqual(6 - 1e-9)
          expect(middles[a]).toBeLessThanOrEqual(94 + 1e-9)
          for (let b = 0; b < a; b++) {
            expect(Math.abs(middles[a]! - middles[b]!)).toBeGreaterThanOrEqual(12 - 1e-6)
            if (wanted[a]! < wanted[b]!) expect(middles[a]).toBeLessThan(middles[b]!)
          }
        }
      }),
    )
  })

  it('move no farther than their neighbours make them: two at one place move by half a label', () => {
    expect(stackLabels([50, 50, 90], 10, [0, 100])).toEqual([45, 55, 90])
  })
})
