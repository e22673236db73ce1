import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentsOfOutcomes } from '../../src/estimators/momentsOfOutcomes'
import { naturalSpline } from '../../src/estimators/naturalSpline'
import { cornerValues, exactExpectation, exactGradient, objectiveOf } from '../../src/estimators/objective'
import { pathwise } from '../../src/estimators/pathwise'
import {
  leaveOneOut,
  optimalBaseline,
  scoreFunction,
  withMeanBaseline,
} from '../../src/estimators/scoreFunction'
import { straightThrough } from '../../src/estimators/straightThrough'
import { gapSlopeAtZeroTemperature, zeroTemperatureLimits } from '../../src/estimators/zeroTemperatureLimits'
import { drawNoise } from '../../src/noise/noise'
import { integrateConcrete } from '../../src/transform/concreteQuadrature'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { frozen, lotteries } from '../arbitraries'
import { choices } from '../objectives'
import { gumbelSoftmax } from '../oracles/draws'
import { relaxedMoments } from './relaxedMoments'

const three = [0.5, 0.3, 0.2]
const kinds = choices.map((choice) => ({ kind: choice.kind, choice }))

describe.each(kinds)('an objective, $kind,', ({ choice }) => {
  it('has the slopes of its values', () => {
    const objective = objectiveOf(choice, 3)
    for (const at of [
      [0.2, 0.5, 0.3],
      [0.9, 0.05, 0.05],
      [0.25, 0.75, 0],
    ]) {
      const slopes = new Float64Array(3)
      objective.gradient(at, slopes)
      slopes.forEach((slope, k) => {
        const moved = (by: number) => objective.value(at.map((share, i) => (i === k ? share + by : share)))
        expect((moved(1e-6) - moved(-1e-6)) / 2e-6).toBeCloseTo(slope, 6)
      })
    }
  })

  it('has a pathwise gradient that is the slope over the same noise, draw for draw', () => {
    fc.assert(
      fc.property(lotteries, ({ pi, tau, key }) => {
        const noise = drawNoise(key)
        const objective = objectiveOf(choice, pi.length)
        const logits = logProbabilities(pi)
        const h = 1e-4 * tau
        const values = (j: number, by: number) => {
          const moved = logits.map((logit, k) => (k === j ? logit + by : logit))
          return gumbelSoftmax(noise, moved, tau)
        }
        const relaxed = gumbelSoftmax(noise, logits, tau)
        const [up, down] = [values(0, h), values(0, -h)]
        const gradient = new Float64Array(pi.length)
        const one = pathwise(objective, tau)
        for (let at = 0; at < relaxed.length; at += pi.length) {
          const draw = (of: Float64Array) => of.subarray(at, at + pi.length)
          one(draw(relaxed), gradient)
          const slope = (objective.value(draw(up)) - objective.value(draw(down))) / (2 * h)
          const scale = 1e-6 * Math.abs(gradient[0]!) + 1e-7 / tau
          // Heights of the curve are ten times the size of the other objectives' values, its bends a hundred times.
          expect(Math.abs(slope - gradient[0]!)).toBeLessThanOrEqual(
            choice.kind === 'values' ? 100 * scale : scale,
          )
        }
      }),
      { ...frozen, numRuns: 30 },
    )
  })

  it('has gradients that sum to 0 over the logits, by either estimator', () => {
    const noise = drawNoise({ seed: 7, classes: 4, draws: 50 })
    const objective = objectiveOf(choice, 4)
    const relaxed = gumbelSoftmax(noise, logProbabilities([0.1, 0.2, 0.3, 0.4]), 0.2)
    const into = new Float64Array(4)
    const total = () => into.reduce((a, b) => a + b)
    const [path, through] = [pathwise(objective, 0.2), straightThrough(objective, 4, 0.2)]
    for (let at = 0; at < relaxed.length; at += 4) {
      path(relaxed.subarray(at, at + 4), into)
      expect(Math.abs(total())).toBeLessThan(1e-12)
      through(relaxed.subarray(at, at + 4), 2, into)
      expect(Math.abs(total())).toBeLessThan(1e-12)
    }
  })

  it('nears its discrete mean along the line that near-ties draw', () => {
    const objective = objectiveOf(choice, 3)
    const discrete = exactExpectation(three, cornerValues(objective, 3))
    const relaxed = (tau: number) => {
      let mean = 0
      integrateConcrete(three.map(Math.log), tau, (z, _winner, weight) => {
        mean += weight * objective.value(z)
      })
      return mean
    }
    // What is left is of order τ²: a tenth of τ leaves a hundredth of it.
    const left = (tau: number) => relaxed(tau) - discrete - tau * gapSlopeAtZeroTemperature(objective, three)
    expect(Math.abs(left(0.001))).toBeLessThan(2e-4)
    expect(left(0.001) / left(0.01)).toBeCloseTo(0.01, 2)
  })

  it('has relaxed estimators that near their cold limits', () => {
    const objective = objectiveOf(choice, 3)
    const tau = 0.002
    const path = pathwise(objective, tau)
    const soft = relaxedMoments(three, tau, (z, _winner, into) => path(z, into))
    const hard = relaxedMoments(three, tau, straightThrough(objective, 3, tau))
    const exact = exactGradient(three, cornerValues(objective, 3))
    three.forEach((_, i) => {
      const limits = zeroTemperatureLimits(objective, three, i)
      const size = 1 + limits.straightThroughVariance
      expect(limits.pathwiseMean).toBeCloseTo(exact[i]!, 10)
      expect(Math.abs(soft.mean[i]! - limits.pathwiseMean)).toBeLessThan(0.02 * size)
      expect(Math.abs(hard.mean[i]! - limits.straightThroughMean)).toBeLessThan(0.02 * size)
      expect(Math.abs(tau * soft.variance[i]! - limits.pathwiseVariance)).toBeLessThan(0.02 * size)
      expect(Math.abs(tau * hard.variance[i]! - limits.straightThroughVariance)).toBeLessThan(0.02 * size)
    })
  })
})

describe('straight-through', () => {
  it('is the pathwise gradient where f is linear', () => {
    const objective = objectiveOf({ kind: 'linear', numbers: [1, 2, 4] }, 3)
    const [soft, hard] = [new Float64Array(3), new Float64Array(3)]
    const z = Float64Array.of(0.2, 0.5, 0.3)
    pathwise(objective, 0.7)(z, soft)
    straightThrough(objective, 3, 0.7)(z, 0, hard)
    expect(hard).toEqual(soft)
  })

  it('is right on average in the cold for a quadratic f, and wrong by the trapezoid rule for a curved one', () => {
    const squaredBias = (kind: 'quadratic' | 'curved') => {
      const objective = objectiveOf({ kind, numbers: kind === 'curved' ? [] : [1, 2, 4] }, 3)
      const exact = exactGradient(three, cornerValues(objective, 3))
      return three.reduce(
        (sum, _, i) =>
          sum + (zeroTemperatureLimits(objective, three, i).straightThroughMean - exact[i]!) ** 2,
        0,
      )
    }
    expect(squaredBias('quadratic')).toBeLessThan(1e-20)
    // The limit itself; at τ = 0.01 it is 0.0155 still.
    expect(squaredBias('curved')).toBeCloseTo(0.015174, 6)
  })
})

describe('the score function', () => {
  const values = [1, 2, 4]
  const exact = exactGradient(three, values)

  it('has the exact gradient for its mean, whatever the baseline', () => {
    for (const baseline of [0, 1.9, -50])
      momentsOfOutcomes(
        scoreFunction(three, values, () => baseline),
        three,
      ).mean.forEach((g, j) => {
        expect(g).toBeCloseTo(exact[j]!, 12)
      })
  })

  it('varies least with the optimal baseline', () => {
    const best = optimalBaseline(three, values)
    const variance = (of: (j: number) => number) =>
      momentsOfOutcomes(scoreFunction(three, values, of), three).variance
    const least = variance((j) => best[j]!)
    for (const by of [-0.1, 0.1])
      variance((j) => best[j]! + by).forEach((other, j) => {
        expect(other).toBeGreaterThan(least[j]!)
      })
    expect(
      momentsOfOutcomes(
        scoreFunction([0.5, 0.5], [3, 8], () => 5.5),
        [0.5, 0.5],
      ).variance[0],
    ).toBe(0)
    expect(optimalBaseline([1, 0], [3, 8])).toEqual(Float64Array.of(3, 3))
  })

  it('is unbiased with each draw judged by the others: all samples of three draws, by enumeration', () => {
    const mean = new Float64Array(3)
    for (const a of [0, 1, 2])
      for (const b of [0, 1, 2])
        for (const c of [0, 1, 2]) {
          const counts = [0, 0, 0]
          for (const drawn of [a, b, c]) counts[drawn]!++
          const terms = leaveOneOut(three, values, counts)
          for (let j = 0; j < 3; j++)
            for (const drawn of [a, b, c])
              mean[j]! += (three[a]! * three[b]! * three[c]! * terms[drawn * 3 + j]!) / 3
        }
    mean.forEach((g, j) => {
      expect(g).toBeCloseTo(exact[j]!, 12)
    })
  })

  it('takes f − the mean of the others, in so many words', () => {
    const draws = [0, 2, 1, 0, 0]
    const terms = leaveOneOut(three, values, [3, 1, 1])
    draws.forEach((drawn, n) => {
      const others = draws.filter((_, m) => m !== n)
      const baseline = others.reduce((sum, other) => sum + values[other]!, 0) / others.length
      for (let j = 0; j < 3; j++)
        expect(terms[drawn * 3 + j]).toBeCloseTo(
          (values[drawn]! - baseline) * ((drawn === j ? 1 : 0) - three[j]!),
          12,
        )
    })
  })

  it('has the variances of reference table A', () => {
    const trace = (rows: Float64Array) => momentsOfOutcomes(rows, three).variance.reduce((a, b) => a + b)
    expect(trace(scoreFunction(three, values))).toBeCloseTo(3.8822, 4)
    expect(trace(withMeanBaseline(three, values))).toBeCloseTo(0.6408, 4)
  })
})

describe('the natural spline', () => {
  it('runs through its heights, straight at both ends, and without a corner', () => {
    const heights = [3, 0, 2, -1, 1]
    const { value, slope } = naturalSpline(heights)
    heights.forEach((height, i) => {
      expect(value(i / 4)).toBeCloseTo(height, 12)
    })
    const bend = (x: number) => (slope(x + 1e-5) - slope(x - 1e-5)) / 2e-5
    expect(bend(1e-5)).toBeCloseTo(0, 1)
    expect(bend(1 - 1e-5)).toBeCloseTo(0, 1)
    for (const x of [0.25, 0.5, 0.75]) expect(slope(x + 1e-9)).toBeCloseTo(slope(x - 1e-9), 5)
  })

  it('is the straight line through heights that lie on one', () => {
    const { value, slope } = naturalSpline([1, 1.5, 2])
    expect(value(0.3)).toBeCloseTo(1.3, 12)
    expect(slope(0.9)).toBeCloseTo(1, 12)
  })
})

it('the slope of E f(z̃) at τ = 0 is −Σ πᵢπⱼ(cᵢ + cⱼ) over pairs, for squared costs', () => {
  const costs = [1, 2, 4]
  const slope = gapSlopeAtZeroTemperature(objectiveOf({ kind: 'quadratic', numbers: costs }, 3), three)
  const pairs = three.flatMap((p, i) => three.slice(0, i).map((q, j) => p * q * (costs[i]! + costs[j]!)))
  expect(slope).toBeCloseTo(-pairs.reduce((a, b) => a + b), 12)
})
