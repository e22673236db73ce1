import { describe, expect, it } from 'vitest'
import { leadOfFavourite } from '../../src/figures/gumbelNoise/recipeProbabilities'
import { raceTimes } from '../../src/figures/race/raceTimes'
import { winShare } from '../../src/figures/readerNumbers'
import { runnerUp } from '../../src/figures/selectedDraw'
import { derivation as race } from '../../src/lesson/exponentialRace/derivation'
import { derivation as gumbelMax } from '../../src/lesson/gumbelMax/derivation'
import { liveAt } from '../lesson/liveStates'

const pi = [0.5, 0.3, 0.2]
const places = Array.from({ length: 200 }, (_, draw) => draw)

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

  it('has a band that seeds rarely leave: 1 in 1000', () => {
    const outside = Array.from({ length: 300 }, (_, seed) => winShare(liveAt(pi, 1, { seed }), 0)!).filter(
      ({ share, chance }) => Math.abs(share - 0.5) > chance,
    ).length
    // Poisson(0.3): more than 5 about once in 10⁶. A band of 95 in 100 would leave 15 outside.
    expect(outside).toBeLessThanOrEqual(5)
  })
})
