import { describe, expect, it } from 'vitest'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { jump, nudgedChance, nudgeOf, overtaking } from '../../src/lesson/blockedGradient/firstClass'
import { argmax } from '../../src/transform/gumbelMax'

const pi = [0.5, 0.3, 0.2]
const h = 0.2
const draws = Array.from({ length: 2000 }, (_, at) => selectedDraw(42, at, pi, 1))

/** z₁ once θ₁ has relaxedAt by so much, over the same noise. */
const oneHot = (score: readonly number[], rise: number) =>
  argmax([score[0]! + rise, ...score.slice(1)]) === 0 ? 1 : 0

describe('the first class of a draw', () => {
  it('wins from its jump on, and not before', () => {
    for (const draw of draws) {
      expect(oneHot(draw.score, overtaking(draw) + 1e-9)).toBe(1)
      expect(oneHot(draw.score, overtaking(draw) - 1e-9)).toBe(0)
      expect(jump(draw)).toBeCloseTo(draw.logit[0]! + overtaking(draw), 12)
    }
  })

  it('answers a nudge as the one-hot sample does', () => {
    for (const draw of draws)
      expect(nudgeOf(draw, h)).toEqual({ below: oneHot(draw.score, -h), above: oneHot(draw.score, h) })
  })

  it('sees its jump within h with probability π₁(θ₁ + h) − π₁(θ₁ − h)', () => {
    const chance = nudgedChance(0.5, h) - nudgedChance(0.5, -h)
    const seen = draws.filter((draw) => {
      const { below, above } = nudgeOf(draw, h)
      return below !== above
    }).length
    // A binomial count leaves 4.9 standard deviations about once in 10⁶ seeds.
    const band = 4.9 * Math.sqrt(draws.length * chance * (1 - chance))
    expect(Math.abs(seen - draws.length * chance)).toBeLessThan(band)
  })
})
