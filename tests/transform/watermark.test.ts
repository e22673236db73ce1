import { describe, expect, it } from 'vitest'
import { gumbelMean } from '../../src/noise/gumbel'
import { drawNoise, uniformAt } from '../../src/noise/noise'
import { gaussLegendre } from '../../src/transform/gaussLegendre'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { digamma, trigamma } from '../../src/transform/polygamma'
import {
  classScore,
  markedScore,
  tokenScore,
  tokensNeeded,
  unmarkedScore,
  watermarkZ,
} from '../../src/transform/watermark'
import { gumbelMax } from '../oracles/draws'
import { moments } from '../oracles/moments'

const pi = [0.5, 0.3, 0.2]
const peaked = [0.98, 0.01, 0.01]

describe('ψ and ψ′', () => {
  it.each([
    [1, -0.5772156649015329, 1.6449340668482264],
    [0.5, -1.9635100260214235, 4.934802200544679],
    [0.1, -10.423754940411076, 101.43329915079276],
    [10, 2.251752589066721, 0.10516633568168575],
    [1e6, 13.81551005796415, 1.0000005000001667e-6],
  ])('at %f', (x, psi, derivative) => {
    expect(Math.abs(digamma(x) / psi - 1)).toBeLessThan(2e-14)
    expect(Math.abs(trigamma(x) / derivative - 1)).toBeLessThan(2e-14)
  })

  it('climb by 1/x and fall by 1/x²', () => {
    for (const x of [0.01, 0.7, 3, 19.5, 20, 300]) {
      expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 10)
      expect(trigamma(x) - trigamma(x + 1)).toBeCloseTo(1 / x ** 2, 9)
    }
  })
})

describe('the score of a token drawn with the key', () => {
  it.each([1e-200, 1e-300, 1e-308, 5e-324])('of a class of %f is a number, and moves no mean', (rare) => {
    expect(classScore(rare) / (gumbelMean - Math.log(rare))).toBeCloseTo(1, 14)
    expect(markedScore([0.5, 0.3, 0.2, rare])).toEqual(markedScore([0.5, 0.3, 0.2]))
  })

  it('has mean 1.783793 at the default π, and 1.0966 where π is peaked', () => {
    expect(markedScore(pi).mean).toBeCloseTo(1.783793, 6)
    expect(markedScore(peaked).mean).toBeCloseTo(1.0966, 4)
  })

  it('has mean Σ πₖ H(1/πₖ): harmonic numbers, where 1/πₖ is whole', () => {
    const harmonic = (n: number) => Array.from({ length: n }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b)
    expect(markedScore([0.5, 0.25, 0.25]).mean).toBeCloseTo(0.5 * harmonic(2) + 0.5 * harmonic(4), 13)
  })

  it.each([pi, peaked, [0.9, 0.1, 0], [1 / 16, 15 / 16]].map((p) => [p]))(
    'has the moments of −log(1 − V^π), V uniform: %j',
    (p) => {
      // v = e^(−t): the integrands are smooth in t but for a logarithm at 0, where the panels crowd.
      const expected = (power: number) =>
        p.reduce((sum, k) => {
          if (k === 0) return sum
          const integrand = (s: number) => {
            const t = Math.exp(s)
            return (-Math.log(-Math.expm1(-k * t))) ** power * Math.exp(-t) * t
          }
          return sum + k * gaussLegendre(integrand, -40, 5, 0.25)
        }, 0)
      const { mean, variance } = markedScore(p)
      expect(mean).toBeCloseTo(expected(1), 8)
      expect(variance).toBeCloseTo(expected(2) - expected(1) ** 2, 7)
    },
  )

  it('with no choice left is that of any text', () => {
    expect(markedScore([1, 0]).mean).toBeCloseTo(1, 13)
    expect(markedScore([1, 0]).variance).toBeCloseTo(1, 12)
    expect(tokensNeeded([1, 0])).toBe(Infinity)
  })

  it.each([
    ['with the key', 0, markedScore(pi)],
    ['with another key', 1, unmarkedScore],
  ] as const)('is what draws show, scored %s', (_, other, { mean, variance }) => {
    const noise = drawNoise({ seed: 42, classes: 3, draws: 20_000 })
    const scores = Array.from(gumbelMax(noise, logProbabilities(pi)), (k, n) =>
      tokenScore(uniformAt(42 + other, k, n)),
    )
    const counted = moments(scores)
    expect(Math.abs(counted.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / scores.length))
    expect(Math.abs(counted.variance / variance - 1)).toBeLessThan(0.1)
  })
})

describe('the tokens that a watermark needs', () => {
  it('are about 26 for z = 4 at the default π, about 1,700 where π is peaked', () => {
    expect(Math.round(tokensNeeded(pi))).toBe(26)
    expect(tokensNeeded(peaked)).toBeGreaterThan(1650)
    expect(tokensNeeded(peaked)).toBeLessThan(1750)
  })

  it('bring the expected excess to just that many deviations', () => {
    const tokens = tokensNeeded(pi)
    expect(watermarkZ(tokens * markedScore(pi).mean, tokens)).toBeCloseTo(4, 10)
  })
})
