import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAgreement } from '../../../src/engine/experiments/raceAndScores'
import { drawNoise } from '../../../src/noise/noise'
import { frozen, lotteries } from '../../arbitraries'

describe('the race and the scores', () => {
  it('name the same winner in every draw', () => {
    fc.assert(
      fc.property(lotteries, ({ pi, key }) => {
        const noise = drawNoise(key)
        const gumbel = pi.map((_, k) => noise.gumbel.subarray(k * key.draws, (k + 1) * key.draws))
        const tally = { draws: 0, agreeing: 0 }
        countAgreement({ probabilities: pi }, tally)(gumbel, 0, key.draws)
        expect(tally).toEqual({ draws: key.draws, agreeing: key.draws })
      }),
      frozen,
    )
  })

  it('can disagree: a race run backwards has other winners', () => {
    const draws = 1000
    const { gumbel } = drawNoise({ seed: 1, classes: 2, draws })
    const tally = { draws: 0, agreeing: 0 }
    // Negative probabilities turn the order of times around and have no logarithm.
    countAgreement({ probabilities: [-0.5, -0.5] }, tally)(
      [gumbel.subarray(0, draws), gumbel.subarray(draws)],
      0,
      draws,
    )
    expect(tally.agreeing).toBeLessThan(draws)
  })
})
