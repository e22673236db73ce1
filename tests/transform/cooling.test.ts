import { describe, expect, it } from 'vitest'
import { temperatureAt } from '../../src/transform/cooling'

describe('the cooling', () => {
  it('falls from its start to its floor and stays there', () => {
    const cooling = { from: 1, floor: 0.05, rate: 1e-3 }
    expect(temperatureAt(cooling, 0)).toBe(1)
    expect(temperatureAt(cooling, 1000)).toBeCloseTo(Math.exp(-1), 14)
    expect(temperatureAt(cooling, 4000)).toBe(0.05)
    expect(temperatureAt({ from: 1, floor: 5, rate: 1 }, 9)).toBe(1)
    expect(temperatureAt({ from: 2, floor: 0.1, rate: 0 }, 1e6)).toBe(2)
  })
})
