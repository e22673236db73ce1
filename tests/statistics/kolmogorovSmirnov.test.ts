import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kolmogorovSmirnov, kolmogorovTail } from '../../src/statistics/kolmogorovSmirnov'
import { frozen } from '../arbitraries'

/** D by its definition, over the sorted values. */
function sortedDistance(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const n = sorted.length
  return Math.max(0, ...sorted.map((u, i) => Math.max(u - i / n, (i + 1) / n - u)))
}

describe('kolmogorovSmirnov', () => {
  it('finds without sorting the distance that sorting finds', () => {
    // Doubles alone are nearly all tiny; thousandths fill the cells evenly.
    const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5, 0.25))
    const even = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
    const size = { minLength: 1, maxLength: 60 }
    fc.assert(
      fc.property(fc.oneof(fc.array(value, size), fc.array(even, size)), (values) => {
        expect(kolmogorovSmirnov(values).statistic).toBeCloseTo(sortedDistance(values), 14)
      }),
      { ...frozen, numRuns: 500 },
    )
  })

  it('judges what is not a probability impossible, and nothing by no values', () => {
    for (const wrong of [Number.NaN, -0.01, 1.01, Infinity])
      expect(kolmogorovSmirnov([0.2, wrong, 0.7])).toEqual({ statistic: 1, p: 0, n: 3 })
    expect(kolmogorovSmirnov([]).p).toBe(1)
  })

  it('gives p-values that are uniform under the distribution that is tested', () => {
    // A multiplicative generator of its own, so that nothing of the engine is judged by itself.
    let state = 12_345
    const next = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const ps = Array.from({ length: 400 }, () => kolmogorovSmirnov(Array.from({ length: 200 }, next)).p)
    expect(new Set(ps).size).toBeGreaterThan(395)
    expect(kolmogorovSmirnov(ps).p).toBeGreaterThan(1e-3)
  })
})

describe('kolmogorovTail', () => {
  // SciPy 1.17: kstwo.sf
  it.each([
    [10, 0.3, 0.27053557479999946, 6e-3],
    [10, 0.6, 0.0005681672, 1e-12],
    [50, 0.12, 0.4337679661310233, 1e-3],
    [100, 0.05, 0.9532159710635725, 1e-3],
    [100, 0.2, 0.0005551927327988775, 1e-10],
    [1000, 0.03, 0.3226902143914636, 1e-4],
    [1000, 0.1, 3.703687096817711e-9, 1e-10],
    [10_000, 0.02, 0.0006616848639387309, 1e-10],
    [200_000, 0.001, 0.9881500208855729, 1e-6],
    [200_000, 0.003, 0.0545369786611305, 1e-5],
    [200_000, 0.008, 1.5157556702594705e-11, 1e-3],
  ])('of %d values at D = %f', (n, d, expected, within) => {
    expect(Math.abs(kolmogorovTail(d, n) / expected - 1)).toBeLessThan(within)
  })

  it('is Kolmogorov’s series where n grows without bound, on either side of the place where its other form takes over', () => {
    for (const t of [0.4, 0.6, 0.8, 0.95, 0.999, 1, 1.001, 1.3, 2]) {
      let limit = 0
      for (let j = 60; j >= 1; j--) limit = Math.exp(-2 * (j * t) ** 2) - limit
      expect(kolmogorovTail(t / 1e15, 1e30)).toBeCloseTo(2 * limit, 13)
    }
  })

  it('has the critical distances of α = 1e-6', () => {
    for (const [n, d] of [
      [1e4, 0.02693],
      [1e5, 0.00852],
      [1e6, 0.002693],
    ] as const)
      expect(kolmogorovTail(d, n) / 1e-6).toBeCloseTo(1, 1)
  })

  it('falls from 1 to 0 as the distance grows', () => {
    for (const n of [5, 1000, 10_001]) {
      const tails = Array.from({ length: 101 }, (_, i) => kolmogorovTail(i / 100, n))
      expect(tails[0]).toBe(1)
      expect(tails[100]).toBeLessThan(1e-3)
      tails.forEach((tail, i) => {
        expect(tail).toBeLessThanOrEqual((tails[i - 1] ?? 1) + 1e-4)
      })
    }
  })
})
