import { describe, expect, it } from 'vitest'
import { gaussLegendre } from '../../src/transform/gaussLegendre'

describe('gaussLegendre', () => {
  it('integrates polynomials of degree 19 exactly', () => {
    expect(gaussLegendre((x) => 20 * x ** 19, 0, 1)).toBeCloseTo(1, 13)
    expect(gaussLegendre((x) => x ** 3 - 2 * x, -1, 2.5)).toBeCloseTo(39.0625 / 4 - 6.25 - (1 / 4 - 1), 12)
  })

  it('is 0 over an empty interval', () => {
    expect(gaussLegendre(Math.exp, 1.5, 1.5)).toBe(0)
  })
})
