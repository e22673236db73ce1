import { describe, expect, it } from 'vitest'
import { expectation, expectationCurve } from '../../../src/engine/experiments/expectation'
import { finiteDifference, halfWidths } from '../../../src/engine/experiments/finiteDifference'
import { gradient, gradientBins, gradientCurve } from '../../../src/engine/experiments/gradient'
import { temperatureGrid } from '../../../src/engine/experiments/temperatureGrid'
import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { rememberNoise } from '../../../src/engine/rememberNoise'
import type { ObjectiveChoice } from '../../../src/estimators/objective'
import { drawNoise } from '../../../src/noise/noise'
import { golden } from '../../golden'
import { twoSidedNormal } from '../../oracles/tails'

/** The last value of a pass. */
function finish<T>(pass: Generator<void, T>): T {
  let step = pass.next()
  while (!step.done) step = pass.next()
  return step.value
}

const pi = [0.5, 0.3, 0.2]
const curved: ObjectiveChoice = { kind: 'curved', numbers: [] }
/** More than a tile, so that a second one is begun. */
const noise = { seed: 42, classes: 3, draws: 100_000 }
const kernel = referenceKernel(64)
const memory = rememberNoise(kernel)

const reference = (quantity: string, tau: number) =>
  golden('estimator', quantity).find(({ inputs }) => inputs.f.kind === 'exp-linear' && inputs.tau === tau)!
    .value as unknown as { mean: number[]; var: number[]; relaxed_objective: number }

/** p of a mean that is known to lie `spread`/√N about its expectation. */
const fits = (mean: number, expected: number, variance: number, draws: number) =>
  twoSidedNormal((mean - expected) / Math.sqrt(variance / draws))

/** A false alarm in a million frozen seeds; this one is frozen. */
const falseAlarm = 1e-6

describe('the expectation', () => {
  const measure = finish(
    expectation(
      {
        noise,
        parameters: { probabilities: pi, temperature: 1, objective: curved },
      },
      kernel,
      memory,
    ),
  )

  it('over all draws is the relaxed objective of the reference, within chance', () => {
    const { value, draws } = measure
    expect(value.count).toBe(noise.draws)
    const expected = reference('gumbel_softmax_pathwise', 1).relaxed_objective
    expect(fits(value.mean, expected, value.variance, draws)).toBeGreaterThan(falseAlarm)
  })

  it('counts every draw once', () => {
    expect(measure.winners.reduce((a, b) => a + b)).toBe(noise.draws)
  })

  it('along its curve passes through the same value at the same τ over the same draws', () => {
    const few = { ...noise, draws: 5000 }
    const curve = finish(expectationCurve(drawNoise(few), { probabilities: pi, objective: curved }))
    const one = finish(
      expectation(
        {
          noise: few,
          parameters: { probabilities: pi, temperature: 1, objective: curved },
        },
        kernel,
        memory,
      ),
    )
    const at = temperatureGrid.indexOf(1)
    expect(at).toBeGreaterThan(0)
    expect(curve.values[at]!.mean).toBeCloseTo(one.value.mean, 12)
  })

  it('along its curve is the exact one within chance at every τ; of four classes only samples are known', () => {
    const few = drawNoise({ ...noise, draws: 5000 })
    const { values, exact } = finish(expectationCurve(few, { probabilities: pi, objective: curved }))
    values.forEach(({ mean, variance, count }, at) => {
      expect(fits(mean, exact![at]!, variance, count)).toBeGreaterThan(falseAlarm)
    })
    const four = drawNoise({ seed: 1, classes: 4, draws: 100 })
    const of = { probabilities: [0.1, 0.2, 0.3, 0.4], objective: curved }
    expect(finish(expectationCurve(four, of)).exact).toBeNull()
  })
})

describe('the gradient', () => {
  const measure = (temperature: number, range: readonly [number, number]) =>
    finish(
      gradient(
        {
          noise,
          parameters: { probabilities: pi, temperature, objective: curved, logit: 0, replicates: 10, range },
        },
        kernel,
        memory,
      ),
    )

  it.each([0.1, 1])('over all draws has the mean and variance of the reference at τ = %d', (tau) => {
    const { estimates, draws } = measure(tau, [-2, 2])
    for (const [name, quantity] of [
      ['pathwise', 'gumbel_softmax_pathwise'],
      ['straightThrough', 'straight_through_gumbel_softmax'],
    ] as const) {
      const { moments } = estimates[name]
      const expected = reference(quantity, tau)
      expect(fits(moments.mean, expected.mean[0]!, expected.var[0]!, draws)).toBeGreaterThan(falseAlarm)
      const variance = moments.fourth - moments.variance ** 2
      expect(fits(moments.variance, expected.var[0]!, variance, draws)).toBeGreaterThan(falseAlarm)
    }
  })

  it('counts every estimate in a bin or beyond the axis', () => {
    for (const range of [
      [-2, 2],
      [0.05, 0.1],
    ] as const) {
      const { estimates } = measure(0.1, range)
      for (const { histogram, below, above, moments } of Object.values(estimates)) {
        expect(histogram).toHaveLength(gradientBins)
        expect(histogram.reduce((a, b) => a + b) + below + above).toBe(moments.count)
      }
    }
    const { estimates } = measure(0.1, [0.05, 0.1])
    expect(Math.min(estimates.pathwise.below, estimates.pathwise.above)).toBeGreaterThan(0)
  })

  it('along its curve is exact within chance at every τ, for both estimators and every logit', () => {
    const few = drawNoise({ ...noise, draws: 5000 })
    for (const logit of [0, 1, 2]) {
      const { sampled, exact } = finish(gradientCurve(few, { probabilities: pi, objective: curved, logit }))
      for (const name of ['pathwise', 'straightThrough'] as const)
        sampled[name].forEach(({ mean, count }, at) => {
          const { mean: expected, variance } = exact![name][at]!
          expect(fits(mean, expected, variance, count)).toBeGreaterThan(falseAlarm)
        })
    }
  })
})

describe('finite differences', () => {
  const draws = 20_000
  const parameters = { probabilities: pi, temperature: 0.5, objective: curved, logit: 0 }
  const { pairs, same, fresh } = finish(finiteDifference(drawNoise({ ...noise, draws }), parameters))
  const exact = finish(
    gradientCurve(drawNoise({ ...noise, draws: 1 }), { probabilities: pi, objective: curved, logit: 0 }),
  ).exact!.pathwise[temperatureGrid.findIndex((tau) => tau > 0.5)]!

  it('look at as many draws on either side', () => {
    expect(pairs).toBe(draws / 2)
    for (const list of [same, fresh])
      expect(list.map(({ count }) => count)).toEqual(halfWidths.map(() => pairs))
  })

  it('over the same noise keep their spread as h shrinks, over fresh noise lose all: 1/h', () => {
    const wide = halfWidths.indexOf(0.1)
    const narrow = halfWidths.indexOf(0.001)
    const spread = (list: typeof same, at: number) => Math.sqrt(list[at]!.variance)
    expect(spread(same, narrow) / spread(same, wide)).toBeCloseTo(1, 1)
    // Two independent values of f under a width a hundredth as wide: a hundred times the spread, within 5 %.
    expect(spread(fresh, narrow) / spread(fresh, wide)).toBeGreaterThan(95)
    expect(spread(fresh, narrow) / spread(fresh, wide)).toBeLessThan(105)
  })

  it('over the same noise agree with the pathwise gradient, draw for draw', () => {
    const { mean, variance } = same[halfWidths.indexOf(0.0001)]!
    // τ = 0.501 of the grid stands in for 0.5: the mean moves by a hundredth of its standard error.
    expect(fits(mean, exact.mean, variance, pairs)).toBeGreaterThan(falseAlarm)
    expect(variance / exact.variance).toBeCloseTo(1, 1)
  })

  it('of one draw alone have no pair', () => {
    const { pairs: none, same: nothing } = finish(
      finiteDifference(drawNoise({ ...noise, draws: 1 }), parameters),
    )
    expect(none).toBe(0)
    expect(nothing[0]!.count).toBe(0)
  })
})
