import { describe, expect, it } from 'vitest'
import { countGumbel, emptyGumbelNoise, gumbelAxis } from '../../../src/engine/experiments/gumbelNoise'
import { gumbelCdf, gumbelMean, gumbelVariance } from '../../../src/noise/gumbel'
import { drawNoise } from '../../../src/noise/noise'
import { chiSquare } from '../../../src/statistics/chiSquare'

const { from, to, bins } = gumbelAxis
const width = (to - from) / bins

describe('the histogram of γ', () => {
  const draws = 100_000
  const { gumbel } = drawNoise({ seed: 3, classes: 2, draws })
  const tally = emptyGumbelNoise()
  countGumbel(tally)([gumbel.subarray(0, draws), gumbel.subarray(draws)], 0, draws)

  it('counts each value once, the ends of the axis apart', () => {
    expect(tally.values).toBe(2 * draws)
    const inside = tally.counts.reduce((a, b) => a + b)
    expect(inside + tally.below + tally.above).toBe(tally.values)
    expect(tally.above).toBe(gumbel.filter((value) => value >= to).length)
  })

  it('has the Gumbel distribution, bin by bin', () => {
    const law = Array.from(
      { length: bins },
      (_, bin) => gumbelCdf(from + (bin + 1) * width) - gumbelCdf(from + bin * width),
    )
    const beyond = [gumbelCdf(from), 1 - gumbelCdf(to)]
    // The right histogram fails once in a million seeds.
    expect(chiSquare([...tally.counts, tally.below, tally.above], [...law, ...beyond]).p).toBeGreaterThan(
      1e-6,
    )
  })

  it("has Euler's constant for its mean and π²/6 for its variance, within 4.9 standard errors", () => {
    const mean = tally.sum / tally.values
    const variance = tally.sumOfSquares / tally.values - mean ** 2
    expect(Math.abs(mean - gumbelMean)).toBeLessThan(4.9 * Math.sqrt(gumbelVariance / tally.values))
    // Fourth central moment 3π⁴/20, so Var(s²) ≈ (3π⁴/20 − π⁴/36)/n.
    const spread = Math.sqrt(Math.PI ** 4 * (3 / 20 - 1 / 36))
    expect(Math.abs(variance - gumbelVariance)).toBeLessThan((4.9 * spread) / Math.sqrt(tally.values))
  })
})
