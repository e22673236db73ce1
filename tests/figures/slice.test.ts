import { describe, expect, it } from 'vitest'
import { type SliceTally, sliceCounter } from '../../src/engine/experiments/slice'
import { selectedDraw } from '../../src/figures/selectedDraw'
import {
  countedMean,
  exactCurves,
  finePlaces,
  meanRises,
  sliceBins,
  stairs,
  stepCurve,
  summedRises,
} from '../../src/figures/slice/sliceCurves'
import { sideOfJump, thetaForKey } from '../../src/figures/slice/useThetaCursor'
import { thetaAxis, thetaOffset } from '../../src/figures/thetaAxis'
import { jump } from '../../src/lesson/blockedGradient/firstClass'
import { drawNoise } from '../../src/noise/noise'
import type { DataPoint } from '../../src/plots/frame/Frame'
import { table } from '../../src/state/parameterTable'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { jumpLocation } from '../../src/transform/slice'

const pi = [0.5, 0.3, 0.2]

function tallyOf(draws: number, temperature = 0.5): SliceTally {
  const noise = drawNoise({ seed: 42, classes: 3, draws })
  const gumbel = pi.map((_, k) => noise.gumbel.subarray(k * draws, (k + 1) * draws))
  const axis = { ...thetaAxis, bins: sliceBins }
  const counter = sliceCounter({ probabilities: pi, temperature, theta: 0, axis })
  counter.count(gumbel, 0, draws)
  return counter.finish()
}

/** A curve's height at θ₁, between its places; of an upright piece the upper end. */
function heightAt(places: readonly DataPoint[], theta: number): number {
  const after = places.findIndex(([place]) => place > theta)
  if (after < 0) return places.at(-1)![1]
  const [[x0, y0], [x1, y1]] = [places[after - 1]!, places[after]!]
  return y0 + ((y1 - y0) * (theta - x0)) / (x1 - x0)
}

describe('one draw', () => {
  it('steps where the chapter says that it jumps', () => {
    for (let draw = 0; draw < 50; draw++) {
      const chosen = selectedDraw(42, draw, pi, 0.5)
      expect(jumpLocation(chosen.logit, chosen.gamma)).toBe(jump(chosen))
    }
  })

  it('is a step from 0 to 1, within the axis', () => {
    expect(stepCurve(1.5)).toEqual([
      [-6, 0],
      [1.5, 0],
      [1.5, 1],
      [6, 1],
    ])
    expect(stepCurve(7)).toEqual([
      [-6, 0],
      [6, 0],
    ])
    expect(stepCurve(-Infinity)).toEqual([
      [-6, 1],
      [6, 1],
    ])
  })

  it('has places enough on its rise at every τ: never more than a sixth apart in height', () => {
    for (const tau of [0.01, 0.1, 1, 10])
      for (const centre of [-5.9, 0.003, 4]) {
        const { relaxed } = meanRises([centre], tau)
        const heights = relaxed.map(([, height]) => height)
        const bends = heights.filter((height) => height > 0.001 && height < 0.999)
        expect(bends.length).toBeGreaterThan(6)
        for (let at = 1; at < heights.length; at++) {
          expect(heights[at]! - heights[at - 1]!).toBeGreaterThanOrEqual(0)
          expect(heights[at]! - heights[at - 1]!).toBeLessThan(1 / 6)
        }
      }
  })

  it('keeps its places in order, however narrow the rise', () => {
    const places = finePlaces([0, 0.001, -5.999], 0.01)
    expect(places.every((place, at) => at === 0 || place >= places[at - 1]!)).toBe(true)
    expect(places[0]).toBe(thetaAxis.from)
    expect(places.at(-1)).toBe(thetaAxis.to)
  })
})

describe('the mean over draws', () => {
  it('climbs a stair for each of a few draws', () => {
    expect(stairs([2, -7, 1, 9])).toEqual([
      [-6, 0.25],
      [1, 0.25],
      [1, 0.5],
      [2, 0.5],
      [2, 0.75],
      [6, 0.75],
    ])
  })

  it('is the same counted in parts of the axis, at their edges', () => {
    const tally = tallyOf(300)
    const exact = stairs(tally.first.jumps)
    for (const [theta, height] of countedMean(tally)) {
      // A jump on an edge to the last digit may be counted on either side.
      expect(Math.abs(heightAt(exact, theta) - height)).toBeLessThan(1 / 300 + 1e-12)
    }
  })

  it.each([0.1, 0.5, 2])('of z̃₁ is the same added up one by one and from sums (τ = %s)', (tau) => {
    const tally = tallyOf(300, tau)
    const [few, many] = [meanRises(tally.first.centres, tau), summedRises(tally)]
    const width = Math.min(0.1, Math.max(0.02, tau / 4))
    many.relaxed.forEach(([theta, height]) => {
      expect(Math.abs(heightAt(few.relaxed, theta) - height)).toBeLessThan(
        (width ** 2 / 8) * (0.0963 / tau ** 2),
      )
    })
    many.slopes.forEach(([theta, height]) => {
      expect(Math.abs(heightAt(few.slopes, theta) - height)).toBeLessThan(
        (width ** 2 / 8) * (0.125 / tau ** 3),
      )
    })
  })

  it('follows π₁ within its band, which 999 of 1000 seeds keep to at each place', () => {
    const tally = tallyOf(20_000)
    const { probability, slope, band } = exactCurves(logProbabilities(pi), tally.draws)
    const counted = countedMean(tally)
    const outside = band.low.filter(
      ([theta, low], at) => heightAt(counted, theta) < low || heightAt(counted, theta) > band.high[at]![1],
    )
    // Places near each other stray together: 61 places hold some ten independent ones, of which one strays in 100 seeds.
    expect(outside.length).toBeLessThan(10)
    expect(heightAt(probability, Math.log(0.5))).toBeCloseTo(0.5, 4)
    expect(heightAt(slope, Math.log(0.5))).toBeCloseTo(0.25, 3)
  })
})

describe('θ₁ in the address', () => {
  it('is how far it stands from log π₁, to three decimals', () => {
    expect(thetaOffset(Math.log(0.5), pi)).toBe(0)
    expect(thetaOffset(1, pi)).toBe(1.693)
    expect(thetaOffset(-6, pi)).toBe(-5.307)
    expect(Object.is(thetaOffset(Math.log(0.5) - 1e-9, pi), 0)).toBe(true)
  })

  it('stays where class 1 cannot win', () => {
    expect(thetaOffset(1, [0, 1])).toBe(0)
  })

  it('reaches every place of the axis from any π₁ that is not rarer than one in a million', () => {
    for (const rare of [1, 0.5, 1e-6])
      for (const end of [thetaAxis.from, thetaAxis.to]) {
        expect(table.theta.legal(thetaOffset(end, [rare, 1 - rare]), { pi: [], n: 1 })).toBe(true)
      }
  })
})

describe('the handle of θ₁', () => {
  it('stops at the jump before a key leads it over', () => {
    expect(thetaForKey(0, 'ArrowRight', 0.05)).toBe(0.05)
    expect(thetaForKey(0.1, 'ArrowLeft', 0.05)).toBe(0.05)
    expect(thetaForKey(0.05, 'ArrowRight', 0.05)).toBeCloseTo(0.15, 12)
    expect(thetaForKey(0, 'ArrowRight', 0.5)).toBeCloseTo(0.1, 12)
    expect(thetaForKey(0, 'ArrowRight', null)).toBeCloseTo(0.1, 12)
    expect(thetaForKey(0, 'End', 0.05)).toBe(6)
    expect(thetaForKey(0, 'a', 0.05)).toBeNull()
  })

  it('stands at the jump when the address names it to three decimals', () => {
    const place = 0.123456
    const named = Math.log(0.5) + thetaOffset(place, pi)
    expect(sideOfJump(named, place)).toBe('at')
    expect(sideOfJump(place - 0.001, place)).toBe('before')
    expect(sideOfJump(place + 0.001, place)).toBe('after')
  })
})
