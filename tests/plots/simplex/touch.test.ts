import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restingRotation, turnedTetrahedron } from '../../../src/plots/simplex/geometry'
import { grow, sharesByKey } from '../../../src/plots/simplex/Handle'
import { simplexProjection } from '../../../src/plots/simplex/Simplex'
import { turn } from '../../../src/plots/simplex/Tetrahedron'
import { nearestDot } from '../../../src/plots/simplex/useGestures'

const weight = fc.double({ min: 0.001, max: 1, noNaN: true })
const shares = fc.tuple(weight, weight, weight).map((weights) => {
  const total = weights[0] + weights[1] + weights[2]
  return weights.map((w) => w / total)
})

describe('a key on the handle of π', () => {
  it('keeps the sum at 1, no share below 0, and the others in proportion', () => {
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 0, max: 2 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (pi, k, step) => {
          const next = grow(pi, k, step)
          expect(next.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
          expect(Math.min(...next)).toBeGreaterThanOrEqual(0)
          const [i, j] = [0, 1, 2].filter((other) => other !== k) as [number, number]
          expect(next[i]! * pi[j]!).toBeCloseTo(next[j]! * pi[i]!, 12)
        },
      ),
    )
  })

  it('leads away from a corner too', () => {
    expect(grow([0, 0, 1], 2, -0.1)).toEqual([0.05, 0.05, 0.9].map((share) => expect.closeTo(share, 12)))
  })

  it('is an arrow, ten times as far with Shift, and no other key', () => {
    const pi = [0.5, 0.3, 0.2]
    expect(sharesByKey(pi, 'ArrowLeft', false)![0]).toBeCloseTo(0.51, 12)
    expect(sharesByKey(pi, 'ArrowRight', true)![1]).toBeCloseTo(0.4, 12)
    expect(sharesByKey(pi, 'ArrowUp', false)![2]).toBeCloseTo(0.21, 12)
    expect(sharesByKey(pi, 'ArrowDown', false)![2]).toBeCloseTo(0.19, 12)
    expect(sharesByKey(pi, 'PageDown', false)).toBeNull()
  })
})

describe('a tap', () => {
  it('takes the nearest dot within reach and none beyond', () => {
    const places = Float32Array.from([0, 0, 10, 0, 100, 100])
    expect(nearestDot({ places }, [4, 0])).toBe(0)
    expect(nearestDot({ places }, [6, 0])).toBe(1)
    expect(nearestDot({ places }, [100, 113])).toBe(2)
    expect(nearestDot({ places }, [100, 115])).toBeNull()
  })
})

describe('turning', () => {
  it('there and back again is where it was, and pitch stops at the poles', () => {
    const there = turn(restingRotation, 0.5, 0.2)
    const back = turn(there, -0.5, -0.2)
    expect(back.yaw).toBeCloseTo(restingRotation.yaw, 12)
    expect(back.pitch).toBeCloseTo(restingRotation.pitch, 12)
    expect(turn(restingRotation, 0, 9).pitch).toBe(Math.PI / 2)
  })

  it('tells the engine the very corners that are drawn', () => {
    const rotation = { yaw: 1, pitch: 0.4 }
    expect(simplexProjection(4, rotation)).toEqual(turnedTetrahedron(rotation).corners.flat())
    expect(simplexProjection(3, rotation)).toBeNull()
    expect(simplexProjection(5, rotation)).toHaveLength(10)
  })
})
