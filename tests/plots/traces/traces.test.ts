import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackLabels } from '../../../src/plots/frame/placeLabels'
import { sidesOf } from '../../../src/plots/traces/Traces'
import type { Trace, TraceLines } from '../../../src/plots/traces/trace'

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

describe('two pictures on one axis', () => {
  const x = { from: 0, to: 4000, ticks: [] }
  const size = { width: 600, em: 14 }
  const linesTo = (step: number, label: string, tick: string): TraceLines => {
    const trace: Trace = {
      id: label,
      points: [
        [0, 1],
        [step, 1],
      ],
      tone: 'ink',
      weight: 'light',
      label,
    }
    return { traces: [trace], y: { from: 0, to: 2, ticks: [{ at: 1, label: tick }] } }
  }
  const sides = (own: TraceLines, beside: TraceLines) => sidesOf({ ...own, x, beside }, size)

  it('begin and end it at the same places, whatever their names and numbers', () => {
    for (const step of [0, 1, 4000]) {
      const [losses, temperature] = [
        linesTo(step, 'straight-through', '1.9'),
        linesTo(step, 'τ = 1', '0.005'),
      ]
      expect(sides(losses, temperature)).toEqual(sides(temperature, losses))
    }
  })

  it('leave room for names at the right only once a line has begun', () => {
    const ends = [0, 1].map((step) => {
      const lines = linesTo(step, 'straight-through', '1.9')
      return sides(lines, lines).right
    })
    expect(ends[0]).toBe(size.width - 1.6 * size.em)
    expect(ends[1]).toBeLessThan(ends[0]!)
  })
})
