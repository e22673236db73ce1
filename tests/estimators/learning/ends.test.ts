import { describe, expect, it } from 'vitest'
import type { LearnerName } from '../../../src/estimators/learning/learners'
import {
  batchSize,
  learnStep,
  probabilitiesOf,
  startLearning,
} from '../../../src/estimators/learning/learning'
import { learningEnd } from '../../../src/estimators/learning/learningEnd'
import {
  criticalTemperature,
  expectedGradient,
  twoClassEnd,
} from '../../../src/estimators/learning/twoClassEnds'
import { objectiveOf } from '../../../src/estimators/objective'
import { drawNoise } from '../../../src/noise/noise'
import { concreteMean, concreteSecondMoments } from '../../../src/transform/concreteMean'
import { disagreements, golden } from '../../golden'

const t = 0.45
const toy = (target: number) => objectiveOf({ kind: 'toy', numbers: [target] }, 2)

describe('where theory says that learning ends', () => {
  it.each(golden('toy', 'gs_fixed_point'))(
    'is the reference zero of the expected gradient ($id)',
    (record) => {
      const end = twoClassEnd('relaxed', 0.5, toy(record.inputs.t), record.inputs.tau)
      expect(disagreements({ pi1: end, theta: Math.log(end / (1 - end)) }, record)).toEqual([])
    },
  )

  it.each(golden('toy', 'critical_tau'))('is the corner below the critical temperature ($id)', (record) => {
    const critical = criticalTemperature('relaxed', record.inputs.t)
    expect(disagreements({ gs: critical }, record)).toEqual([])
    expect(twoClassEnd('relaxed', 0.5, toy(t), critical - 0.01)).toBe(0)
    expect(twoClassEnd('relaxed', 0.5, toy(t), critical + 0.01)).toBeGreaterThan(0.01)
  })

  it.each([
    ['relaxed', 0.15, 0.15678],
    ['relaxed', 0.3, 0.304946],
    ['relaxed', 2, 0.356689],
    ['relaxed', 5, 0.250728],
    ['straightThrough', 0.2, 0.30911],
    ['straightThrough', 1, 0.433413],
  ] as const)('agrees with the published end of %s at τ = %f', (estimator, tau, end) => {
    expect(twoClassEnd(estimator, 0.5, toy(t), tau)).toBeCloseTo(end, 5)
  })

  it('changes for the straight-through estimator at 0.07226', () => {
    const critical = criticalTemperature('straightThrough', t)
    expect(critical).toBeCloseTo(0.07226, 5)
    expect(twoClassEnd('straightThrough', 0.5, toy(t), critical - 0.005)).toBe(0)
    expect(twoClassEnd('straightThrough', 0.5, toy(t), critical + 0.005)).toBeGreaterThan(0.001)
  })

  it('is where it starts at a corner, and where nothing leads away', () => {
    for (const estimator of ['relaxed', 'straightThrough'] as const) {
      for (const corner of [0, 1]) expect(twoClassEnd(estimator, corner, toy(t), 0.5)).toBe(corner)
      const flat = objectiveOf({ kind: 'linear', numbers: [3, 3] }, 2)
      expect(twoClassEnd(estimator, 0.3, flat, 0.5)).toBe(0.3)
    }
  })

  it('is on the side of a hill that it starts on', () => {
    const hill = objectiveOf({ kind: 'values', numbers: [0, 1, 0] }, 2)
    for (const estimator of ['relaxed', 'straightThrough'] as const)
      expect([0.48, 0.52].map((start) => twoClassEnd(estimator, start, hill, 0.3))).toEqual([0, 1])
  })

  it('mirrors as the classes change names', () => {
    expect(twoClassEnd('relaxed', 0.5, toy(0.55), 0.5)).toBeCloseTo(
      1 - twoClassEnd('relaxed', 0.5, toy(0.45), 0.5),
      12,
    )
    expect(criticalTemperature('relaxed', 0.8)).toBeCloseTo(0.6, 14)
    expect(twoClassEnd('relaxed', 0.5, toy(0.55), 0.05)).toBe(1)
  })

  it('rests on E z̃₁z̃₂/τ, where the costs are linear, to eleven digits', () => {
    const linear = objectiveOf({ kind: 'linear', numbers: [1, 0] }, 2)
    for (const tau of [0.1, 0.3, 0.5, 0.9, 1, 3])
      for (const theta of [0, -1.3, 8]) {
        const exact = concreteSecondMoments([theta, 0], tau)[1]! / tau
        for (const estimator of ['relaxed', 'straightThrough'] as const)
          expect(Math.abs(expectedGradient(estimator, theta, linear, tau) - exact)).toBeLessThan(1e-11)
      }
  })

  it('rests on the slope of E (z̃₁ − t)², by the exact moments', () => {
    const relaxedLoss = (theta: number, tau: number) => {
      const moments = concreteSecondMoments([theta, 0], tau)
      return moments[0]! - 2 * t * concreteMean([theta, 0], tau)[0]! + t * t
    }
    const h = 1e-4
    for (const [theta, tau] of [
      [-0.5, 1],
      [0.7, 0.4],
      [-2, 3],
    ] as const) {
      const slope = (relaxedLoss(theta + h, tau) - relaxedLoss(theta - h, tau)) / (2 * h)
      expect(expectedGradient('relaxed', theta, toy(t), tau)).toBeCloseTo(slope, 7)
    }
  })
})

describe('learning itself', { timeout: 30_000 }, () => {
  const steps = 4000
  /** Mean of π₁ over the last 1000 steps. */
  function reached(names: readonly LearnerName[], seed: number, temperature: number, floor = 0.05) {
    const settings = {
      start: [0.5, 0.5],
      objective: { kind: 'toy' as const, numbers: [t] },
      temperature,
      cooling: { from: 1, floor, rate: 1e-3 },
      rate: 1,
    }
    const noise = drawNoise({ seed, classes: 2, draws: steps * batchSize })
    const learning = startLearning(settings)
    learning.learners = learning.learners.filter(({ name }) => names.includes(name))
    const { learners } = learning
    const sums = learners.map(() => 0)
    for (let step = 0; step < steps; step++) {
      learnStep(learning, step, noise, step * batchSize)
      if (step >= steps - 1000)
        learners.forEach((learner, at) => {
          sums[at]! += probabilitiesOf(learner)[0]! / 1000
        })
    }
    return Object.fromEntries(learners.map(({ name }, at) => [name, sums[at]!]))
  }

  // Published means and standard deviations over 5 seeds; 5 of these on either side of the prediction.
  it.each([
    [0.2, 0.232816, 0.0113, 0.30911, 0.0211],
    [1, 0.376977, 0.0039, 0.433413, 0.0049],
  ])('ends at τ = %f where theory says', (tau, relaxed, spread, straightThrough, spreadOfThat) => {
    const ends = reached(['relaxed', 'straightThrough'], 42, tau)
    expect(Math.abs(ends.relaxed! - relaxed)).toBeLessThan(5 * spread)
    expect(Math.abs(ends.straightThrough! - straightThrough)).toBeLessThan(5 * spreadOfThat)
  })

  it('goes to the right corner by the exact gradient, by the score function and where τ is cold enough', () => {
    const ends = reached(
      ['exact', 'scoreFunction', 'leaveOneOut', 'relaxed', 'straightThrough', 'annealed'],
      42,
      0.05,
    )
    expect(ends.exact).toBeCloseTo(0.003, 4)
    for (const name of ['scoreFunction', 'leaveOneOut'])
      expect(Math.abs(ends[name]! - 0.0029)).toBeLessThan(0.001)
    expect(ends.relaxed).toBeLessThan(0.0066 + 5 * 0.0042)
    expect(ends.straightThrough).toBeLessThan(0.0073 + 5 * 0.0068)
    expect(ends.annealed).toBeLessThan(0.0172 + 5 * 0.0058)
  })

  it('stops on the way where the annealing ends above the critical temperature', () => {
    const { annealed } = reached(['annealed'], 42, 1, 0.3)
    expect(Math.abs(annealed! - twoClassEnd('relaxed', 0.5, toy(t), 0.3))).toBeLessThan(5 * 0.01)
  })
})

describe('the end of a learner of three classes', { timeout: 30_000 }, () => {
  const settings = {
    start: [1 / 3, 1 / 3, 1 / 3],
    objective: { kind: 'quadratic' as const, numbers: [1, 1.5, 3] },
    temperature: 0.5,
    cooling: { from: 1, floor: 0.05, rate: 1e-3 },
    rate: 1,
  }
  const noise = drawNoise({ seed: 42, classes: 3, draws: 8192 })

  it('is the best corner for the unbiased ones', () => {
    for (const name of ['exact', 'scoreFunction', 'leaveOneOut'] as const)
      expect(learningEnd(name, settings, noise)).toEqual({
        probabilities: [1, 0, 0],
        corner: 0,
        by: 'theory',
      })
    const without = { ...settings, start: [0, 0.5, 0.5] }
    expect(learningEnd('exact', without, noise).corner).toBe(1)
  })

  it('is where the exact slope of E f(z̃) vanishes, to within chance', () => {
    const { probabilities, by } = learningEnd('relaxed', settings, noise)
    expect(by).toBe('draws')
    const logits = probabilities.map(Math.log)
    const relaxedLoss = (at: number[]) => {
      const moments = concreteSecondMoments(at, settings.temperature)
      return settings.objective.numbers.reduce((sum, cost, k) => sum + cost * moments[4 * k]!, 0)
    }
    const h = 1e-4
    for (let k = 0; k < 3; k++) {
      const at = (by: number) => relaxedLoss(logits.map((logit, j) => logit + (j === k ? by : 0)))
      // |g| ≤ 2/τ·¼·max|∂f| = 6 bounds the deviation of one draw's gradient; that of their mean is √N times smaller.
      expect(Math.abs((at(h) - at(-h)) / (2 * h))).toBeLessThan((4.9 * 6) / Math.sqrt(8192))
    }
  })

  it('of two classes is that of quadrature, or a corner', () => {
    const two = { ...settings, start: [0.5, 0.5], objective: { kind: 'toy' as const, numbers: [t] } }
    const first = twoClassEnd('relaxed', 0.5, toy(t), settings.temperature)
    const between = { probabilities: [first, 1 - first], corner: null, by: 'quadrature' }
    expect(learningEnd('relaxed', two, noise)).toEqual(between)
    const cold = { ...two, temperature: 0.05 }
    expect(learningEnd('relaxed', cold, noise)).toEqual({
      probabilities: [0, 1],
      corner: 1,
      by: 'quadrature',
    })
    const other = { ...cold, objective: { kind: 'toy' as const, numbers: [1 - t] } }
    expect(learningEnd('straightThrough', other, noise)).toEqual({
      probabilities: [1, 0],
      corner: 0,
      by: 'quadrature',
    })
  })

  it('of the annealed one is that of its last temperature, where it cools at all', () => {
    const two = { ...settings, start: [0.5, 0.5], objective: { kind: 'toy' as const, numbers: [t] } }
    const relaxedAt = (temperature: number) => learningEnd('relaxed', { ...two, temperature }, noise)
    const annealed = (rate: number) =>
      learningEnd('annealed', { ...two, cooling: { from: 0.5, floor: 0.2, rate } }, noise)
    expect(annealed(1e-3)).toEqual(relaxedAt(0.2))
    expect(annealed(0)).toEqual(relaxedAt(0.5))
  })

  it('is the same in whichever unit costs are counted', () => {
    const end = learningEnd('reinmax', settings, noise)
    const numbers = settings.objective.numbers.map((cost) => cost / 1000)
    const small = learningEnd('reinmax', { ...settings, objective: { kind: 'quadratic', numbers } }, noise)
    small.probabilities.forEach((probability, k) => {
      expect(probability).toBeCloseTo(end.probabilities[k]!, 4)
    })
  })

  it('agrees with quadrature where there are two', () => {
    const two = { ...settings, start: [0.5, 0.5, 0], objective: { kind: 'toy' as const, numbers: [0.45] } }
    const { probabilities } = learningEnd('relaxed', two, noise)
    expect(probabilities[2]).toBe(0)
    expect(Math.abs(probabilities[0]! - twoClassEnd('relaxed', 0.5, toy(0.45), 0.5))).toBeLessThan(0.01)
  })
})
