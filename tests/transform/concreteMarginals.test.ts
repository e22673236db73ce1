import { describe, expect, it } from 'vitest'
import { drawNoise, type Noise } from '../../src/noise/noise'
import { chiSquare } from '../../src/statistics/chiSquare'
import {
  type BinProbabilities,
  binProbabilities,
  concreteMarginals,
  pairBinProbabilities,
} from '../../src/transform/concreteMarginals'
import { concreteMean } from '../../src/transform/concreteMean'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { sigmoid } from '../../src/transform/softmax'
import { histogram } from '../oracles/counting'
import { pairQuantile } from '../oracles/distributions'
import { gumbelSoftmax } from '../oracles/draws'

/** A right sampler fails one of these checks on a new seed once in a million times; this one is frozen. */
const falseAlarm = 1e-6
const draws = 200_000
const limit = 24 * Math.LN2
const noise = drawNoise({ seed: 20_260_601, classes: 4, draws })
const ofClasses = (classes: number): Noise => ({
  ...noise,
  classes,
  gumbel: noise.gumbel.subarray(0, classes * draws),
})

/** z̃ₖ of every draw on either axis. */
function values(
  probabilities: number[],
  temperature: number,
  axis: 'share' | 'logOdds',
  k: number,
): Float64Array {
  const classes = probabilities.length
  const relaxed = gumbelSoftmax(ofClasses(classes), logProbabilities(probabilities), temperature)
  return Float64Array.from({ length: draws }, (_, n) => {
    const z = relaxed.subarray(n * classes, (n + 1) * classes)
    if (axis === 'share') return z[k]!
    const others = z.reduce((sum, value, j) => (j === k ? sum : sum + value), 0)
    return Math.log(z[k]! / others)
  })
}

const total = ({ bins }: BinProbabilities) => bins.reduce((sum, mass) => sum + mass, 0)

describe.each([0.01, 0.1, 0.5, 1, 3, 100])('binProbabilities at τ = %f', (temperature) => {
  it.each(['share', 'logOdds'] as const)('is the distribution of the histograms over %s', (axis) => {
    for (const probabilities of [
      [0.3, 0.7],
      [0.5, 0.3, 0.2],
      [0.9, 0.0999, 0.0001],
    ]) {
      const laws = binProbabilities(logProbabilities(probabilities), temperature, axis, 64, limit)!
      probabilities.forEach((_, k) => {
        const sampled = values(probabilities, temperature, axis, k)
        const [from, to] = axis === 'share' ? [0, 1] : [-limit, limit]
        expect(chiSquare(histogram(sampled, 64, from, to), laws[k]!.bins).p).toBeGreaterThan(falseAlarm)
        expect(total(laws[k]!)).toBeCloseTo(1, 12)
      })
    }
  })

  it('tells the mass on the corners and beyond apart, the same on either axis', () => {
    const logits = logProbabilities([0.5, 0.3, 0.2])
    const shares = binProbabilities(logits, temperature, 'share', 64, limit)!
    const odds = binProbabilities(logits, temperature, 'logOdds', 64, limit)!
    shares.forEach((law, k) => {
      expect(law.corner).toBe(odds[k]!.corner)
      expect(law.gone).toBe(odds[k]!.gone)
      expect(law.bins[63]! - law.corner).toBeGreaterThanOrEqual(0)
      expect(law.bins[0]! - law.gone).toBeGreaterThanOrEqual(0)
    })
    const sampled = values([0.5, 0.3, 0.2], temperature, 'logOdds', 0)
    const onCorner = sampled.filter((logOdds) => logOdds > limit).length
    const { corner } = shares[0]!
    expect(chiSquare([onCorner, draws - onCorner], [corner, 1 - corner]).p).toBeGreaterThan(falseAlarm)
  })

  it('has the mean that the Laplace integral gives', () => {
    // E z̃ = ∫ P(z̃ > q) dq over the log-odds of q.
    const logits = logProbabilities([0.6, 0.3, 0.1])
    const step = Math.min(0.05, 0.1 / temperature)
    const logOdds = Float64Array.from({ length: 1601 }, (_, i) => (i - 800) * step)
    concreteMarginals(logits, temperature, logOdds)!.forEach(({ survival }, k) => {
      const widths = logOdds.map((value) => sigmoid(value) * sigmoid(-value) * step)
      const inside = survival.reduce((sum, above, i) => sum + above * widths[i]!, 0)
      const mean = inside + sigmoid(logOdds[0]!) * survival[0]!
      const reach = sigmoid(logOdds[0]!)
      expect(Math.abs(mean - concreteMean(logits, temperature)[k]!)).toBeLessThan(1e-9 + reach)
    })
  })
})

describe('concreteMarginals', () => {
  it('has no formula for four classes that can win', () => {
    expect(concreteMarginals([0, 0, 0, 0], 1, Float64Array.of(0))).toBeNull()
    expect(concreteMarginals([0, 0, 0, -Infinity], 1, Float64Array.of(0))).not.toBeNull()
  })

  it('drops to the distribution of two where a third cannot win, continuously', () => {
    const logOdds = Float64Array.from({ length: 21 }, (_, i) => i - 10)
    const two = concreteMarginals([-0.5, -1], 0.5, logOdds)!
    const none = concreteMarginals([-0.5, -Infinity, -1], 0.5, logOdds)!
    const hardly = concreteMarginals([-0.5, -700, -1], 0.5, logOdds)!
    expect([none[0], none[2]]).toEqual(two)
    logOdds.forEach((_, i) => {
      expect(hardly[0]!.cdf[i]).toBeCloseTo(two[0]!.cdf[i]!, 12)
      expect(hardly[2]!.survival[i]).toBeCloseTo(two[1]!.survival[i]!, 12)
    })
    expect(Array.from(none[1]!.cdf)).toEqual(Array(21).fill(1))
    expect(Array.from(none[1]!.survival)).toEqual(Array(21).fill(0))
  })

  it('leaves a class alone with all the mass in the last bin', () => {
    const [only, never] = binProbabilities([0, -Infinity], 1, 'share', 64, limit)!
    expect(only!.bins[63]).toBe(1)
    expect(only!.corner).toBe(1)
    expect(never!.bins[0]).toBe(1)
    expect(never!.gone).toBe(1)
  })

  it('is a probability at every temperature and for the rarest classes', () => {
    const logOdds = Float64Array.from({ length: 41 }, (_, i) => 2 * (i - 20))
    for (const temperature of [0.001, 0.01, 0.3, 1, 30, 1000])
      for (const logits of [
        [0, 0, 0],
        [0, -30, -60],
        [-690, 0, -20],
        [0, -690, -1],
        [0, -690, -690],
      ])
        for (const { cdf, survival } of concreteMarginals(logits, temperature, logOdds)!)
          logOdds.forEach((_, i) => {
            expect(Math.abs(cdf[i]! + survival[i]! - 1)).toBeLessThan(1e-12)
            if (i > 0) expect(cdf[i]! - cdf[i - 1]!).toBeGreaterThanOrEqual(-1e-15)
          })
  })
})

describe('pairBinProbabilities', () => {
  it('is the distribution of the histogram of a pair among four classes', () => {
    const probabilities = [0.1, 0.2, 0.3, 0.4]
    const relaxed = gumbelSoftmax(noise, logProbabilities(probabilities), 0.5)
    const shares = Float64Array.from(
      { length: draws },
      (_, n) => relaxed[4 * n + 1]! / (relaxed[4 * n + 1]! + relaxed[4 * n + 3]!),
    )
    const law = pairBinProbabilities(Math.log(0.2 / 0.4), 0.5, 'share', 64, limit)
    expect(chiSquare(histogram(shares), law.bins).p).toBeGreaterThan(falseAlarm)
  })

  it('has the quantiles of the closed form', () => {
    const law = pairBinProbabilities(1.3, 0.4, 'share', 64, limit)
    let below = 0
    for (let bin = 0; bin < 63; bin++) {
      below += law.bins[bin]!
      expect(pairQuantile(below, 1.3, 0.4)).toBeCloseTo((bin + 1) / 64, 10)
    }
  })

  it('has as many digits in the far bins of either side', () => {
    for (const temperature of [0.3, 3, 20]) {
      const { bins, gone, corner } = pairBinProbabilities(0, temperature, 'logOdds', 64, limit)
      expect(gone / corner).toBeCloseTo(1, 10)
      for (let bin = 0; bin < 32; bin++) expect(bins[bin]! / bins[63 - bin]!).toBeCloseTo(1, 10)
    }
  })

  it('knows a pair of which one class cannot win', () => {
    expect(pairBinProbabilities(Infinity, 1, 'share', 64, limit).corner).toBe(1)
    expect(pairBinProbabilities(-Infinity, 1, 'share', 64, limit).gone).toBe(1)
  })
})
