import { expect, it } from 'vitest'
import { leastDrift, meanDrift } from '../../src/figures/meanDrift'
import { concreteMean } from '../../src/transform/concreteMean'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'

it('names the class whose exact mean lies farthest from π', () => {
  const { index, distance } = meanDrift([0.5, 0.3, 0.2], 1)
  expect(index).toBe(0)
  expect(distance).toBeLessThan(-0.05)
  expect(Math.abs(meanDrift([0.5, 0.3, 0.2], 10).distance)).toBeGreaterThan(0.15)
})

it('finds no difference where there is none: equal classes, a small τ, a certain or a rare class', () => {
  for (const [pi, tau] of [
    [[1 / 3, 1 / 3, 1 / 3], 1],
    [[0.5, 0.5], 100],
    [[0.5, 0.3, 0.2], 0.01],
    [[1, 0], 1],
    [[0.99999, 0.00001], 1],
  ] as const)
    expect(Math.abs(meanDrift(pi, tau).distance)).toBeLessThan(leastDrift)
})

it('knows the noise’s scale: without noise, z̃ is the softmax of log π/τ', () => {
  const { distance } = meanDrift([0.6, 0.3, 0.1], 0.5, 0)
  const squares = [0.36, 0.09, 0.01]
  expect(distance).toBeCloseTo(squares[0]! / 0.46 - 0.6, 3)
})

it('errs by less than 1e-6, and of two classes names the one whose mean lies below', () => {
  for (const pi of [[0.5, 0.3, 0.2], [0.3, 0.7], Array.from({ length: 16 }, (_, k) => (k + 1) / 136)])
    for (const tau of [0.03, 0.4, 1, 2.5, 30]) {
      const { index, distance } = meanDrift(pi, tau)
      const exact = concreteMean(logProbabilities(pi), tau)[index]! - pi[index]!
      expect(Math.abs(distance - exact)).toBeLessThan(1e-6)
      if (pi.length === 2) expect(distance).toBeLessThan(0)
    }
})
