import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeTurn } from '../../src/figures/simplex/useTurn'
import { table } from '../../src/state/parameterTable'

const degree = Math.PI / 180
const still = { yaw: 0, pitch: 0 }

describe('a turn in whole degrees', () => {
  it('is legal, whatever the rotation', () => {
    const radians = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    const upright = fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true })
    fc.assert(
      fc.property(radians, upright, (yaw, pitch) => {
        expect(table.turn.legal(wholeTurn({ yaw, pitch }, still).turn, { pi: [], n: 1 })).toBe(true)
      }),
    )
  })

  it('loses nothing of a slow drag: a hundred moves of 0.3° turn by 30°', () => {
    let turn: readonly [number, number] = [345, 0]
    let rest = still
    for (let move = 0; move < 100; move++) {
      const next = { yaw: ((turn[0] + 0.3) % 360) * degree, pitch: (turn[1] - 0.3) * degree }
      ;({ turn, rest } = wholeTurn(next, rest))
    }
    expect(turn).toEqual([15, -30])
  })
})
