import { describe, expect, it } from 'vitest'
import { leadOfFavourite, probabilitiesAsLogits } from '../../src/figures/gumbelNoise/probabilitiesAsLogits'
import { raceTimes } from '../../src/figures/race/raceTimes'
import { runnerUp } from '../../src/figures/runnerUp'
import { winShare } from '../../src/figures/winShare'
import { derivation as race } from '../../src/lesson/exponentialRace/derivation'
import { derivation as gumbelMax } from '../../src/lesson/gumbelMax/derivation'
import { gumbelCdf, gumbelDensity } from '../../src/noise/gumbel'
import { normalCdf, normalDensity } from '../../src/noise/normal'
import { liveAt } from '../lesson/liveStates'

const pi = [0.5, 0.3, 0.2]
const places = Array.from({ length: 200 }, (_, draw) => draw)

/** The shares of wins of argmax(log π + noise) for any law of the noise, by the midpoint rule. */
function shares(density: (g: number) => number, cdf: (g: number) => number, from: number, to: number) {
  const steps = 40_000
  const width = (to - from) / steps
  return pi.map((own) => {
    let sum = 0
    for (let step = 0; step < steps; step++) {
      const g = from + (step + 0.5) * width
      const others = pi.filter((other) => other !== own)
      sum += others.reduce((product, other) => product * cdf(g + Math.log(own / other)), density(g)) * width
    }
    return sum
  })
}

const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1000) / 1000)

describe('the race and the scores of one draw', () => {
  it('name the same winner and the same runner-up', () => {
    for (const draw of places) {
      const live = liveAt(pi, 1, { draw, awaited: true })
      const times = raceTimes(live.draw, pi)
      const order = [0, 1, 2].sort((a, b) => times[a]! - times[b]!)
      expect([live.draw.winner, runnerUp(live.draw)]).toEqual(order.slice(0, 2))
    }
  })

  it('are one number on two axes: −log T is the score', () => {
    for (const draw of places) {
      const live = liveAt(pi, 1, { draw, awaited: true })
      for (const [k, time] of raceTimes(live.draw, pi).entries())
        expect(-Math.log(time)).toBeCloseTo(live.draw.score[k]!, 5)
    }
  })

  it('never let a class of probability 0 arrive, nor be runner-up of two others', () => {
    for (const draw of places) {
      const live = liveAt([0, 0.4, 0.6], 1, { draw, awaited: true })
      expect(raceTimes(live.draw, live.parameters.pi)[0]).toBe(Infinity)
      expect(runnerUp(live.draw)).not.toBe(0)
    }
  })

  it('say the same of the winner in both derivations: its share and its wins', () => {
    const live = liveAt(pi, 1)
    const slotsOf = (lines: typeof race | typeof gumbelMax, id: string) =>
      lines.find((line) => line.id === id)?.yours(live)?.slots
    expect(slotsOf(race, 'share')).toEqual(slotsOf(gumbelMax, 'integrate'))
    expect(slotsOf(race, 'share')).toMatchObject({ winner: '2', share: '0.300' })
  })
})

describe('what the words say of noise', () => {
  it('holds for Gumbel noise: the shares are π', () => {
    expect(rounded(shares(gumbelDensity, gumbelCdf, -6, 40))).toEqual(pi)
  })

  it('holds for normal noise of variance 1 and of the variance of γ', () => {
    expect(rounded(shares(normalDensity, normalCdf, -8, 8))).toEqual([0.541, 0.292, 0.167])
    const spread = Math.PI / Math.sqrt(6)
    const alike = shares(
      (g) => normalDensity(g / spread) / spread,
      (g) => normalCdf(g / spread),
      -11,
      11,
    )
    expect(rounded(alike)).toEqual([0.496, 0.305, 0.199])
  })

  it('holds for exponential noise', () => {
    const law = shares(
      (g) => Math.exp(-g),
      (g) => (g > 0 ? -Math.expm1(-g) : 0),
      0,
      40,
    )
    expect(rounded(law)).toEqual([0.58, 0.26, 0.16])
  })

  it('holds for probabilities passed as logits', () => {
    expect(rounded(probabilitiesAsLogits([0.7, 0.2, 0.1]))).toEqual([0.464, 0.281, 0.255])
  })

  it('holds for uniform noise: a lead above 1 is never made up, one below 1 sometimes is', () => {
    const favouriteWins = (probabilities: readonly number[]) =>
      places.filter((draw) => {
        const { u, logit } = liveAt(probabilities, 1, { draw, awaited: true }).draw
        const scores = u.map((value, k) => value + logit[k]!)
        return scores[0] === Math.max(...scores)
      }).length
    expect(leadOfFavourite([0.7, 0.2, 0.1])).toBeGreaterThan(1)
    expect(favouriteWins([0.7, 0.2, 0.1])).toBe(places.length)
    expect(leadOfFavourite(pi)).toBeLessThan(1)
    expect(favouriteWins(pi)).toBeLessThan(places.length)
  })
})

describe('the share of wins', () => {
  it('is of all draws on the page, and unknown until they are counted', () => {
    const live = liveAt(pi, 1)
    const counted = pi.map((_, index) => winShare(live, index)!)
    expect(counted.reduce((sum, { wins }) => sum + wins, 0)).toBe(live.tally!.draws)
    expect(counted.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(winShare(liveAt(pi, 1, { awaited: true }), 0)).toBeNull()
  })

  it('has a band that a fair share of seeds stays in: 95 of 100', () => {
    const inside = Array.from({ length: 300 }, (_, seed) => winShare(liveAt(pi, 1, { seed }), 0)!).filter(
      ({ share, chance }) => Math.abs(share - 0.5) <= chance,
    ).length
    // Binomial(300, 0.95): 285 ± 4.9 · 3.78, about once in 10⁶.
    expect(Math.abs(inside - 285)).toBeLessThan(4.9 * Math.sqrt(300 * 0.95 * 0.05))
  })
})
