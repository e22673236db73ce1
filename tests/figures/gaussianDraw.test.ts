import { describe, expect, it } from 'vitest'
import { estimatorVariances, gaussianDraw } from '../../src/lesson/reparameterization/gaussianDraw'
import { defaultParameters } from '../../src/state/parameterTable'

const at = (draw: number, mu = 1.5, sigma = 2) => gaussianDraw({ ...defaultParameters(), draw, mu, sigma })

const draws = Array.from({ length: 20_000 }, (_, draw) => at(draw))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Half-width that the mean of n draws leaves about once in 10⁶ seeds. */
const tolerance = (variance: number, n: number) => 4.9 * Math.sqrt(variance / n)

describe('the selected Gaussian draw', () => {
  it('has the ε of jax.random.normal(jax.random.key(42), (3,)), whatever μ and σ', () => {
    const published = [-0.02830462, 0.46713185, 0.29570296]
    for (const [draw, value] of published.entries()) {
      expect(Math.abs(at(draw).epsilon - value)).toBeLessThan(5e-5)
      expect(at(draw, -3, 0.2).epsilon).toBe(at(draw).epsilon)
    }
  })

  it('estimates 2μ and 2σ along the path, and 2μ by score function, without bias', () => {
    const { pathwise, score } = estimatorVariances({ mu: 1.5, sigma: 2 })
    const n = draws.length
    expect(Math.abs(mean(draws.map((draw) => draw.pathwiseMu)) - 3)).toBeLessThan(tolerance(pathwise, n))
    expect(Math.abs(mean(draws.map((draw) => draw.scoreMu)) - 3)).toBeLessThan(tolerance(score, n))
    // Var[2(μ + σε)ε] = 4μ² + 8σ²
    expect(Math.abs(mean(draws.map((draw) => draw.pathwiseSigma)) - 4)).toBeLessThan(tolerance(41, n))
  })

  it('has the derivatives that a finite difference over the same noise has', () => {
    const h = 1e-4
    const slope = (high: { value: number }, low: { value: number }) => (high.value - low.value) / (2 * h)
    for (const draw of [0, 1, 6, 17]) {
      const { pathwiseMu, pathwiseSigma } = at(draw)
      expect(slope(at(draw, 1.5 + h), at(draw, 1.5 - h))).toBeCloseTo(pathwiseMu, 7)
      expect(slope(at(draw, 1.5, 2 + h), at(draw, 1.5, 2 - h))).toBeCloseTo(pathwiseSigma, 7)
    }
  })

  it('scatters as the derivation says: 16 against 92.77', () => {
    const { pathwise, score } = estimatorVariances({ mu: 1.5, sigma: 2 })
    expect(pathwise).toBe(16)
    expect(score).toBe(92.765625)
    expect(estimatorVariances({ mu: 0, sigma: 1 })).toEqual({ pathwise: 4, score: 15 })
  })

  it('has variance σ², and σ⁴ where σ² stands in the place of σ', () => {
    const scaled = (factor: number) => mean(draws.map(({ epsilon }) => (factor * epsilon) ** 2))
    // Var[ε²] = 2
    expect(Math.abs(scaled(2) - 4)).toBeLessThan(tolerance(2 * 4 ** 2, draws.length))
    expect(Math.abs(scaled(4) - 16)).toBeLessThan(tolerance(2 * 16 ** 2, draws.length))
  })
})
