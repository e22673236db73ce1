import { describe, expect, it } from 'vitest'
import { normalCdf, normalDensity } from '../../src/noise/normal'
import { argmaxProbabilities, probitChoiceProbabilities } from '../../src/transform/argmaxProbabilities'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'

const normal = { density: normalDensity, cdf: normalCdf, from: -9, to: 9 }

describe('normalWinnerLaw', () => {
  it.each([
    [[0.5, 0.5]],
    [[0.5, 0.3, 0.2]],
    [[0.7, 0.2, 0.1]],
    [[0.9, 0.1, 0]],
    [[0.999999, 1e-6, 1e-9]],
    [Array.from({ length: 16 }, (_, k) => (k + 1) / 136)],
  ])('is the law that quadrature of each class alone gives, for π = %j', (probabilities) => {
    const logits = logProbabilities(probabilities)
    const law = probitChoiceProbabilities(logits)
    const slow = argmaxProbabilities(normal, logits)
    for (let k = 0; k < law.length; k++) expect(Math.abs(law[k]! - slow[k]!)).toBeLessThan(1e-11)
  })

  it('does not depend on a constant that all logits share', () => {
    const law = probitChoiceProbabilities([0.3, -1, 0])
    probitChoiceProbabilities([5.3, 4, 5]).forEach((chance, k) => {
      expect(chance).toBeCloseTo(law[k]!, 11)
    })
  })

  it('sums to 1 and gives what cannot be drawn no chance', () => {
    const law = probitChoiceProbabilities([0, -Infinity, -40])
    expect(law[0]! + law[1]! + law[2]!).toBeCloseTo(1, 12)
    expect(law[1]).toBe(0)
  })
})
