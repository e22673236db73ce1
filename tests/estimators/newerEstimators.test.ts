import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactMoments } from '../../src/engine/experiments/gradient'
import { gumbelRaoOf } from '../../src/engine/experiments/relaxedEstimates'
import { gumbelRao, gumbelRaoVariance } from '../../src/estimators/gumbelRao'
import { momentsOfOutcomes } from '../../src/estimators/momentsOfOutcomes'
import {
  cornerValues,
  exactGradient,
  type ObjectiveChoice,
  objectiveOf,
} from '../../src/estimators/objective'
import { reinmax } from '../../src/estimators/reinmax'
import { plainStraightThrough, straightThrough } from '../../src/estimators/straightThrough'
import { drawNoise, gumbelOfClasses } from '../../src/noise/noise'
import { drawReplicates, mostReplicates } from '../../src/noise/replicates'
import { runningMoments } from '../../src/statistics/runningMoments'
import { forEachDraw } from '../../src/transform/forEachDraw'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { frozen, weights } from '../arbitraries'

const pi = [0.5, 0.3, 0.2]
const linear: ObjectiveChoice = { kind: 'linear', numbers: [1, 2, 4] }
const quadratic: ObjectiveChoice = { kind: 'quadratic', numbers: [1, 2, 4] }
const curved: ObjectiveChoice = { kind: 'curved', numbers: [] }
const ofThree = (choice: ObjectiveChoice) => objectiveOf(choice, 3)

const close = (actual: ArrayLike<number>, expected: readonly number[], digits: number) =>
  expected.forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, digits)
  })

describe('ReinMax', () => {
  it.each([
    [quadratic, [-0.45, 0.03, 0.42], [-0.09, 0.006, 0.084], [-0.45, 0.03, 0.42]],
    [
      curved,
      [0.492783, -0.219815, -0.272967],
      [0.606451, -0.155945, -0.450506],
      [0.587487, -0.237835, -0.349653],
    ],
  ])(
    'has the means of the reference beside plain straight-through: %j',
    (choice, exact, plain, corrected) => {
      const objective = ofThree(choice)
      close(exactGradient(pi, cornerValues(objective, 3)), exact, 6)
      close(momentsOfOutcomes(plainStraightThrough(objective, pi), pi).mean, plain, 6)
      close(momentsOfOutcomes(reinmax(objective, pi), pi).mean, corrected, 6)
    },
  )

  it('is unbiased for every quadratic, at every π', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 16 }),
        (raw, costs) => {
          const total = raw.reduce((a, b) => a + b)
          const p = raw.map((weight) => weight / total)
          const objective = objectiveOf({ kind: 'quadratic', numbers: costs.slice(0, p.length) }, p.length)
          const exact = exactGradient(p, cornerValues(objective, p.length))
          close(momentsOfOutcomes(reinmax(objective, p), p).mean, [...exact], 10)
        },
      ),
      frozen,
    )
  })

  it('changes nothing where all logits shift together, and leaves alone what cannot be drawn', () => {
    const rows = reinmax(objectiveOf(curved, 4), [0.5, 0, 0.3, 0.2])
    for (const k of [0, 2, 3]) {
      const row = rows.subarray(4 * k, 4 * k + 4)
      expect(row.reduce((a, b) => a + b)).toBeCloseTo(0, 14)
      expect(row[1]).toBe(0)
    }
  })
})

describe('noise drawn again', () => {
  it('is that of streams of its own, and more replicates extend it', () => {
    const [few, many] = [new Float64Array(10), new Float64Array(100)]
    drawReplicates(42, 1)(7, 10, few, 0)
    drawReplicates(42, 1)(7, 100, many, 0)
    expect([...many.subarray(0, 10)]).toEqual([...few])
    const own = drawNoise({ seed: 42, classes: 3, draws: 1000 }).gumbel
    expect([...many].some((xi) => own.includes(Math.fround(-Math.log(xi))))).toBe(false)
  })

  it('of one draw is not that of the next', () => {
    const [first, second] = [new Float64Array(mostReplicates), new Float64Array(mostReplicates)]
    drawReplicates(42, 0)(0, mostReplicates, first, 0)
    drawReplicates(42, 0)(1, mostReplicates, second, 0)
    expect(new Set([...first, ...second]).size).toBe(2 * mostReplicates)
  })
})

/** Mean and variance of Gumbel-Rao's three derivatives over some draws. */
function measured(
  choice: ObjectiveChoice,
  p: readonly number[],
  tau: number,
  replicates: number,
  draws: number,
) {
  const noise = drawNoise({ seed: 42, classes: p.length, draws })
  const redraw = gumbelRaoOf(choice, p, tau, replicates, 42)
  const moments = p.map(() => runningMoments())
  forEachDraw(gumbelOfClasses(noise), 0, draws, logProbabilities(p), tau, (_, winner, n) => {
    redraw(winner, n).forEach((value, k) => {
      moments[k]!.add(value)
    })
  })
  return moments.map((own) => own.moments())
}

describe('Gumbel-Rao', () => {
  it.each([
    [0.1, [-0.448, 0.028, 0.42], [8.7, 7.0, 6.9]],
    [0.5, [-0.4, 0.009, 0.391], [5.9, 3.3, 4.0]],
    [1, [-0.316, -0.011, 0.327], [4.0, 2.3, 3.2]],
  ])(
    'has the mean of straight-through and, with R = 10, less variance by the reference’s factors: τ = %f',
    (tau, mean, factors) => {
      mean.forEach((expected, logit) => {
        const exact = exactMoments(linear, logProbabilities(pi), tau, logit)!
        const { mean: through, variance } = exact.straightThrough
        expect(Math.abs(through - expected)).toBeLessThan(0.002)
        const factor = variance / gumbelRaoVariance(variance, exact.givenWinner, 10)
        expect(Math.abs(factor / factors[logit]! - 1)).toBeLessThan(0.02)
      })
    },
  )

  it.each([
    [linear, pi, 0.1, 10],
    [curved, pi, 0.5, 10],
    [curved, pi, 1, 1],
    [quadratic, [0.1, 0.6, 0.3], 0.3, 100],
  ])(
    'over draws has just that mean and variance: %j, π = %j, τ = %f, R = %i',
    (choice, p, tau, replicates) => {
      const draws = replicates === 100 ? 1000 : 8000
      measured(choice, p, tau, replicates, draws).forEach(({ mean, variance, fourth, count }, logit) => {
        const exact = exactMoments(choice, logProbabilities(p), tau, logit)!
        const expected = gumbelRaoVariance(exact.straightThrough.variance, exact.givenWinner, replicates)
        expect(Math.abs(mean - exact.straightThrough.mean)).toBeLessThan(4 * Math.sqrt(expected / count))
        const error = Math.sqrt((fourth - variance ** 2) / count)
        expect(Math.abs(variance - expected)).toBeLessThan(5 * error)
      })
    },
  )

  it('draws again with the winner kept: where the noise says nothing new it is straight-through itself', () => {
    // At a high τ z̃ is the centre whatever the noise, and the Jacobian with it.
    const objective = ofThree(curved)
    const xi = Float64Array.from({ length: 3 }, (_, k) => 0.3 + k)
    const [once, through] = [new Float64Array(3), new Float64Array(3)]
    gumbelRao(objective, pi, 1e6)(1, xi, 1, once)
    straightThrough(objective, 3, 1e6)([1 / 3, 1 / 3, 1 / 3], 1, through)
    close(
      Array.from(once, (value) => value * 1e6),
      [...through.map((value) => value * 1e6)],
      4,
    )
  })

  it('sums to 0, is finite, and gives 0 to what cannot be drawn', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: -2, max: 2, noNaN: true }), fc.nat(1000), (raw, power, draw) => {
        const total = raw.reduce((a, b) => a + b)
        const p = raw.map((weight) => weight / total)
        const winner = p.findIndex((probability) => probability > 0)
        const estimate = gumbelRaoOf(curved, p, 10 ** power, 10, 3)(winner, draw)
        const size = Math.max(...estimate.map(Math.abs))
        expect(Number.isFinite(size)).toBe(true)
        expect(Math.abs(estimate.reduce((a, b) => a + b))).toBeLessThanOrEqual(1e-12 * (1 + size))
        p.forEach((probability, k) => {
          if (probability === 0) expect(Math.abs(estimate[k]!)).toBe(0)
        })
      }),
      frozen,
    )
  })
})
