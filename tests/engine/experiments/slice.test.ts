import { describe, expect, it } from 'vitest'
import { type SliceParameters, slice, sliceCounter } from '../../../src/engine/experiments/slice'
import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { rememberNoise } from '../../../src/engine/rememberNoise'
import { drawNoise } from '../../../src/noise/noise'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { jumpLocation, relaxedAt, relaxedSlopeAt, sigmoidCentre } from '../../../src/transform/slice'
import { gumbelMax } from '../../oracles/draws'

const axis = { from: -6, to: 6, bins: 240 }
const draws = 4000

function tallyOf(parameters: SliceParameters, count = draws) {
  const noise = drawNoise({ seed: 7, classes: parameters.probabilities.length, draws: count })
  const gumbel = parameters.probabilities.map((_, k) => noise.gumbel.subarray(k * count, (k + 1) * count))
  const counter = sliceCounter(parameters)
  counter.count(gumbel, 0, count)
  const logits = logProbabilities(parameters.probabilities)
  const gammas = Array.from({ length: count }, (_, n) => gumbel.map((values) => values[n]!))
  return {
    tally: counter.finish(),
    noise,
    jumps: gammas.map((gamma) => jumpLocation(logits, gamma)),
    centres: gammas.map((gamma) => sigmoidCentre(logits, gamma, parameters.temperature)),
  }
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('the slice through all draws', () => {
  const probabilities = [0.5, 0.3, 0.2]

  it('counts as many wins at log π₁ as Gumbel-Max does', () => {
    const { tally, noise } = tallyOf({ probabilities, temperature: 0.5, theta: Math.log(0.5), axis })
    const winners = gumbelMax(noise, logProbabilities(probabilities))
    expect(tally.at.won).toBe(winners.filter((winner) => winner === 0).length)
  })

  it('counts every jump in its bin', () => {
    const { tally, jumps } = tallyOf({ probabilities, temperature: 1, theta: 0, axis })
    expect(tally.before).toBe(jumps.filter((jump) => jump < axis.from).length)
    tally.jumps.forEach((count, bin) => {
      const from = axis.from + bin / 20
      // An edge is written in decimals here and reached by products there: 1e-9 leaves that to either.
      const surely = jumps.filter((jump) => jump >= from + 1e-9 && jump < from + 0.05 - 1e-9).length
      const perhaps = jumps.filter((jump) => jump >= from - 1e-9 && jump < from + 0.05 + 1e-9).length
      expect(count).toBeGreaterThanOrEqual(surely)
      expect(count).toBeLessThanOrEqual(perhaps)
    })
  })

  it.each([0.01, 0.1, 0.5, 2, 100])('sums rises and slopes at every edge (τ = %s)', (temperature) => {
    const { tally, centres } = tallyOf({ probabilities, temperature, theta: 0, axis })
    for (const edge of [0, 60, 118, 120, 131, 240]) {
      const theta = axis.from + edge / 20
      const relaxed = sum(centres.map((centre) => relaxedAt(theta, centre, temperature))) / draws
      const slope = sum(centres.map((centre) => relaxedSlopeAt(theta, centre, temperature))) / draws
      // Sharing a draw between two nodes errs by at most w²/8 of the second derivative of what is summed.
      const width = Math.min(0.1, Math.max(0.02, temperature / 4))
      expect(Math.abs(tally.relaxed[edge]! / draws - relaxed)).toBeLessThan(
        (width ** 2 / 8) * (0.0963 / temperature ** 2),
      )
      expect(Math.abs(tally.slopes[edge]! / draws - slope)).toBeLessThan(
        (width ** 2 / 8) * (0.125 / temperature ** 3),
      )
    }
  })

  it.each([0.01, 0.1, 0.5, 2, 100])(
    'shows a mean slope that is the slope of the mean (τ = %s)',
    (temperature) => {
      const { tally } = tallyOf({ probabilities, temperature, theta: 0, axis })
      // Trapezia over the axis: of a mean over 4000 draws they err by less than a draw in 20 at the sharpest τ.
      const area = (sum([...tally.slopes]) - (tally.slopes[0]! + tally.slopes.at(-1)!) / 2) / 20
      const rise = tally.relaxed.at(-1)! - tally.relaxed[0]!
      expect(Math.abs(area - rise)).toBeLessThan(0.05 * draws)
    },
  )

  it('sums exactly at θ₁', () => {
    const { tally, jumps, centres } = tallyOf({ probabilities, temperature: 0.3, theta: 0.7, axis })
    const slopes = centres.map((centre) => relaxedSlopeAt(0.7, centre, 0.3))
    expect(tally.at.won).toBe(jumps.filter((jump) => jump <= 0.7).length)
    expect(tally.at.relaxed).toBeCloseTo(sum(centres.map((centre) => relaxedAt(0.7, centre, 0.3))), 8)
    expect(tally.at.slope).toBeCloseTo(sum(slopes), 8)
    expect(tally.at.slopeSquares).toBeCloseTo(sum(slopes.map((slope) => slope ** 2)), 8)
  })

  it('keeps the first 300 draws one by one', () => {
    const { tally, jumps, centres } = tallyOf({ probabilities, temperature: 0.3, theta: 0, axis })
    expect([...tally.first.jumps]).toEqual(jumps.slice(0, 300))
    expect([...tally.first.centres]).toEqual(centres.slice(0, 300))
  })

  it('knows classes that cannot win and one that must', () => {
    const never = tallyOf({ probabilities: [0, 0.5, 0.5], temperature: 1, theta: -Infinity, axis }, 100).tally
    expect(never.at).toEqual({ won: 0, relaxed: 0, slope: 0, slopeSquares: 0 })
    const always = tallyOf({ probabilities: [1, 0], temperature: 1, theta: -6, axis }, 100).tally
    expect(always.before).toBe(100)
    expect(always.at).toEqual({ won: 100, relaxed: 100, slope: 0, slopeSquares: 0 })
    expect([...always.relaxed]).toEqual(Array(241).fill(100))
    expect([...always.slopes]).toEqual(Array(241).fill(0))
  })

  it('is the same from the engine’s noise, block by block', () => {
    const parameters: SliceParameters = { probabilities, temperature: 0.5, theta: 0.2, axis }
    const kernel = referenceKernel(8)
    const noise = { seed: 7, classes: 3, draws: 70_000 }
    const pass = slice({ noise, parameters }, kernel, rememberNoise(kernel))
    let step = pass.next()
    while (!step.done) step = pass.next()
    const { tally } = tallyOf(parameters, 70_000)
    expect(step.value).toEqual(tally)
  })
})
