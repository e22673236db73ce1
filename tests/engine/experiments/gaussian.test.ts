import { describe, expect, it } from 'vitest'
import {
  gaussianAxis,
  gaussianObjectives,
  measureGaussian,
  type NormalNoiseTally,
  type NormalSample,
  normalAxis,
  normalNoise,
  sampleOf,
} from '../../../src/engine/experiments/gaussian'
import { drawNormal, normalCdf, normalDensity } from '../../../src/noise/normal'

const draws = 100_000
const noise = { seed: 42, classes: 2, draws }
const epsilon = drawNormal([0, 42], 0, new Float32Array(draws))
const single: NormalSample = { draws, values: epsilon, weights: null }

function counted(): NormalNoiseTally {
  const pass = normalNoise({ noise, parameters: {} })
  let step = pass.next()
  while (!step.done) step = pass.next()
  return step.value
}

/** E f(ε) over ε ~ N(0, 1): the trapezoid rule is exact to rounding for so smooth an integrand. */
function expectation(f: (epsilon: number) => number): number {
  let sum = 0
  for (let i = -2400; i <= 2400; i++) sum += f(i / 160) * normalDensity(i / 160)
  return sum / 160
}

/** Half-width that a true mean of n draws exceeds about once in 10⁶ seeds. */
const tolerance = (deviation: number, n: number) => (4.9 * deviation) / Math.sqrt(n)

describe('the counted noise', () => {
  const tally = counted()

  it('has every draw of ε in its bin', () => {
    const width = (normalAxis.to - normalAxis.from) / normalAxis.bins
    const counts = new Uint32Array(normalAxis.bins)
    for (const value of epsilon) counts[Math.floor((value - normalAxis.from) / width)]!++
    expect(tally.draws).toBe(draws)
    // A value on an edge may fall to either side of it.
    expect(
      counts.reduce((moved, count, bin) => moved + Math.abs(count - tally.counts[bin]!), 0),
    ).toBeLessThan(4)
  })

  it('tells of every μ, σ and f what the single draws tell', () => {
    const sample = sampleOf(tally)
    for (const f of [gaussianObjectives.square, gaussianObjectives.sine])
      for (const [mu, sigma] of [
        [1.5, 2],
        [-3, 0.05],
        [3, 3],
      ] as const) {
        const [one, other] = [measureGaussian(single, mu, sigma, f), measureGaussian(sample, mu, sigma, f)]
        for (const estimator of ['pathwise', 'scoreFunction'] as const)
          for (const by of ['byMean', 'byDeviation'] as const) {
            const [exact, near] = [one[estimator][by], other[estimator][by]]
            // Each ε is moved by at most 3.4e-4: far below a hundredth of a standard error.
            const standardError = exact.deviation / Math.sqrt(draws)
            expect(Math.abs(near.mean - exact.mean)).toBeLessThan(0.01 * standardError + 1e-9)
            expect(Math.abs(near.deviation / exact.deviation - 1)).toBeLessThan(1e-3)
          }
        const apart = one.histogram.reduce(
          (sum, count, bin) => sum + Math.abs(count - other.histogram[bin]!),
          0,
        )
        // Of the draws in the fine bins on the edges, a part moves: 81 edges, each of a density below 0.4/σ·w.
        expect(apart).toBeLessThan(81 * (0.4 / sigma) * 0.00068 * sigma * draws)
      }
  })
})

describe('the gradient of the mean over frozen noise', () => {
  const { square, sine } = gaussianObjectives
  const cases = [
    ['x²', square, 1.5, 2],
    ['x²', square, 0, 1],
    ['sin x', sine, 0.5, 0.8],
    ['sin x', sine, -2, 3],
  ] as const

  it.each(cases)('is met by both estimators without bias (f = %s, μ, σ = %s)', (_, f, mu, sigma) => {
    const measured = measureGaussian(single, mu, sigma, f)
    const { exact, pathwise, scoreFunction } = measured
    for (const { byMean, byDeviation } of [pathwise, scoreFunction]) {
      expect(Math.abs(byMean.mean - exact.mean)).toBeLessThan(tolerance(byMean.deviation, draws))
      expect(Math.abs(byDeviation.mean - exact.deviation)).toBeLessThan(
        tolerance(byDeviation.deviation, draws),
      )
    }
  })

  it('has the spreads of the closed forms: pathwise 16 and 41, score function 92.77 and 433.5', () => {
    const { pathwise, scoreFunction } = measureGaussian(single, 1.5, 2, square)
    const x = (e: number) => 1.5 + 2 * e
    const estimates: [number, number, (e: number) => number][] = [
      [pathwise.byMean.deviation, 16, (e) => 2 * x(e)],
      [pathwise.byDeviation.deviation, 41, (e) => 2 * x(e) * e],
      [scoreFunction.byMean.deviation, 92.765625, (e) => (x(e) ** 2 * e) / 2],
      [scoreFunction.byDeviation.deviation, 433.53125, (e) => (x(e) ** 2 * (e ** 2 - 1)) / 2],
    ]
    for (const [deviation, variance, estimate] of estimates) {
      const mean = expectation(estimate)
      const fourth = expectation((e) => (estimate(e) - mean) ** 4)
      // A sample variance has variance (μ₄ − σ⁴)/N.
      const spread = Math.sqrt(fourth - variance ** 2)
      expect(Math.abs(deviation ** 2 - variance)).toBeLessThan(tolerance(spread, draws))
    }
  })
})

describe('the draws of x', () => {
  it('have variance σ², and σ⁴ where σ² stands in the place of σ', () => {
    const { x, slip } = measureGaussian(single, 1.5, 2, gaussianObjectives.square)
    // The variance of a normal sample has variance 2σ⁴/N.
    expect(Math.abs(x.deviation ** 2 - 4)).toBeLessThan(tolerance(Math.SQRT2 * 4, draws))
    expect(Math.abs(slip.deviation ** 2 - 16)).toBeLessThan(tolerance(Math.SQRT2 * 16, draws))
    expect(slip.deviation).toBeCloseTo(2 * x.deviation, 8)
  })

  it('fill the bins as N(μ, σ²) does', () => {
    const { histogram } = measureGaussian(single, 1.5, 2, gaussianObjectives.square)
    const { from, to, bins } = gaussianAxis
    const edge = (bin: number) => normalCdf((from + ((to - from) * bin) / bins - 1.5) / 2)
    histogram.forEach((count, bin) => {
      const chance = edge(bin + 1) - edge(bin)
      // 80 bins: one of them strays so far about once in 10⁴ seeds; where few are expected, by as much as ten draws.
      const deviation = Math.sqrt(draws * chance * (1 - chance))
      expect(Math.abs(count - draws * chance)).toBeLessThan(4.9 * deviation + 10)
    })
  })

  it('have no spread when there is one', () => {
    const one = measureGaussian(
      { draws: 1, values: epsilon.subarray(1, 2), weights: null },
      1.5,
      2,
      gaussianObjectives.square,
    )
    expect(one.x.mean).toBeCloseTo(1.5 + 2 * 0.46713185, 4)
    expect(one.x.deviation).toBeNaN()
    expect(one.histogram.reduce((sum, count) => sum + count)).toBe(1)
  })
})
