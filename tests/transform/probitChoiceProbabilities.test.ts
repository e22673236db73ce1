import { describe, expect, it } from 'vitest'
import { normalCdf, normalDensity } from '../../src/noise/normal'
import { argmaxProbabilities, probitChoiceProbabilities } from '../../src/transform/argmaxProbabilities'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'

const normal = { density: normalDensity, cdf: normalCdf, from: -9, to: 9 }

describe('noise with sharp edges', () => {
  const uniform = {
    density: () => 1,
    cdf: (value: number) => Math.min(1, Math.max(0, value)),
    from: 0,
    to: 1,
  }

  it('gives the chances of the geometry, wherever the edges of one class stand beside the other’s', () => {
    for (const behind of [0, 0.1, 0.5, 0.999, 1, 3]) {
      const [ahead, other] = argmaxProbabilities(uniform, [behind, 0])
      const chance = Math.max(0, 1 - behind) ** 2 / 2
      expect(Math.abs(other! - chance)).toBeLessThan(1e-12)
      expect(Math.abs(ahead! - (1 - chance))).toBeLessThan(1e-12)
    }
  })

  it('gives three classes what a sum over the places of the winner does', () => {
    const chances = argmaxProbabilities(uniform, [2 / 3, 1 / 3, 0])
    const steps = 600
    const wins = [0, 0, 0]
    for (let i = 0; i < steps; i++) {
      const x = (i + 0.5) / steps
      const below = (value: number) => uniform.cdf(value)
      wins[0]! += below(x + 1 / 3) * below(x + 2 / 3)
      wins[1]! += below(x - 1 / 3) * below(x + 1 / 3)
      wins[2]! += below(x - 2 / 3) * below(x - 1 / 3)
    }
    wins.forEach((won, k) => {
      expect(Math.abs(chances[k]! - won / steps)).toBeLessThan(1e-5)
    })
  })
})

describe('probitChoiceProbabilities', () => {
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
