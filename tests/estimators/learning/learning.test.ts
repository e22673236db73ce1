import { describe, expect, it } from 'vitest'
import { batchGradient, type Estimator } from '../../../src/estimators/learning/batchGradient'
import {
  batchSize,
  hasDiverged,
  type LearningSettings,
  learnStep,
  probabilitiesOf,
  startLearning,
} from '../../../src/estimators/learning/learning'
import { objectiveOf } from '../../../src/estimators/objective'
import { drawNoise } from '../../../src/noise/noise'
import { disagreements, golden } from '../../golden'
import { discreteLoss } from '../../oracles/distributions'
import { gumbelSoftmax } from '../../oracles/draws'

const twoClasses = (overrides: Partial<LearningSettings> = {}): LearningSettings => ({
  start: [0.5, 0.5],
  objective: { kind: 'toy', numbers: [0.45] },
  temperature: 1,
  cooling: { from: 1, floor: 0.05, rate: 1e-3 },
  rate: 1,
  ...overrides,
})

describe('an estimate of the gradient', () => {
  const logits = Float64Array.of(0.4, -0.3, 0)
  const objective = objectiveOf({ kind: 'quadratic', numbers: [1, 2, 4] }, 3)
  const noise = drawNoise({ seed: 7, classes: 3, draws: 500 })
  const batch = { noise, first: 0, size: 500 }
  const moved = (k: number, by: number) => logits.map((logit, j) => logit + (j === k ? by : 0))

  it('by the relaxation is the slope of the mean of f(z̃) over the same noise', () => {
    const tau = 0.7
    const mean = (at: Float64Array) => {
      const samples = gumbelSoftmax(noise, at, tau)
      let sum = 0
      for (let n = 0; n < 500; n++) sum += objective.value(samples.subarray(3 * n, 3 * n + 3))
      return sum / 500
    }
    const gradient = batchGradient('relaxed', logits, objective, batch, tau)
    const h = 1e-5
    for (let k = 0; k < 3; k++)
      expect(gradient[k]).toBeCloseTo((mean(moved(k, h)) - mean(moved(k, -h))) / (2 * h), 9)
  })

  it('by enumeration is the slope of Σ π f', () => {
    const loss = (at: Float64Array) => discreteLoss(probabilitiesOf({ name: 'exact', logits: at }), objective)
    const gradient = batchGradient('exact', logits, objective, batch, 1)
    const h = 1e-5
    for (let k = 0; k < 3; k++)
      expect(gradient[k]).toBeCloseTo((loss(moved(k, h)) - loss(moved(k, -h))) / (2 * h), 9)
  })

  it('by the score function, with its own mean taken off or left in, is the same to within chance', () => {
    const large = drawNoise({ seed: 8, classes: 3, draws: 200_000 })
    const exact = batchGradient('exact', logits, objective, batch, 1)
    for (const estimator of ['scoreFunction', 'leaveOneOut'] as const) {
      const gradient = batchGradient(
        estimator,
        logits,
        objective,
        { noise: large, first: 0, size: 200_000 },
        1,
      )
      // 1 ≤ f ≤ 4 and |zⱼ − πⱼ| ≤ 1 bound the deviation by 4; 4.9 of them over √N are passed once in 10⁶ seeds.
      for (let k = 0; k < 3; k++)
        expect(Math.abs(gradient[k]! - exact[k]!)).toBeLessThan((4.9 * 4) / Math.sqrt(200_000))
    }
  })

  it('by the score function is f(z)(z − π) of a draw, with leave-one-out ½(f₁ − f₂)(z₁ − z₂) of two', () => {
    const pi = probabilitiesOf({ name: 'exact', logits })
    for (let first = 0; first < 20; first++) {
      const corners = [0, 1].map((n) => {
        const scores = logits.map((logit, k) => logit + noise.gumbel[k * 500 + first + n]!)
        return scores.map((score) => (score === Math.max(...scores) ? 1 : 0))
      })
      const [one, two] = corners as [Float64Array, Float64Array]
      const difference = objective.value(one) - objective.value(two)
      const single = batchGradient('scoreFunction', logits, objective, { noise, first, size: 1 }, 1)
      const pair = batchGradient('leaveOneOut', logits, objective, { noise, first, size: 2 }, 1)
      for (let k = 0; k < 3; k++) {
        expect(single[k]).toBeCloseTo(objective.value(one) * (one[k]! - pi[k]!), 12)
        expect(pair[k]).toBeCloseTo((difference * (one[k]! - two[k]!)) / 2, 12)
      }
    }
  })

  it('sums to 0 over the logits, and is finite where a class has none', () => {
    const without = Float64Array.of(0.4, -Infinity, 0)
    const all: Estimator[] = [
      'exact',
      'scoreFunction',
      'leaveOneOut',
      'relaxed',
      'straightThrough',
      'gumbelRao',
      'reinmax',
    ]
    for (const estimator of all)
      for (const at of [logits, without]) {
        const gradient = batchGradient(estimator, at, objective, batch, 0.3)
        expect(gradient.reduce((a, b) => a + b)).toBeCloseTo(0, 12)
        if (at === without) expect(Math.abs(gradient[1]!)).toBe(0)
      }
  })
})

describe('gradient descent over the seeded streams', () => {
  it.each(golden('toy', 'sgd_trajectory'))('takes the steps of the reference ($id)', (record) => {
    const { seed, t, tau, lr, batch, steps, estimator } = record.inputs
    const settings = twoClasses({ objective: { kind: 'toy', numbers: [t] }, temperature: tau, rate: lr })
    const noise = drawNoise({ seed, classes: 2, draws: batch * steps })
    const learning = startLearning(settings)
    const { learners } = learning
    const learner = learners.find(
      ({ name }) => name === (estimator === 'gs' ? 'relaxed' : 'straightThrough'),
    )!
    const path = Array.from({ length: steps }, (_, step) => {
      learnStep(learning, step, noise, step * batch, batch)
      return learner.logits[0]!
    })
    expect(disagreements(path, record)).toEqual([])
    expect(learner.logits[1]).toBe(0)
  })

  it('holds the logit of the last class that can win, and leaves a class without a chance alone', () => {
    const settings = twoClasses({ start: [0.3, 0.7, 0], objective: { kind: 'linear', numbers: [2, 1, 0] } })
    const noise = drawNoise({ seed: 1, classes: 3, draws: 10 * batchSize })
    const learning = startLearning(settings)
    const { learners } = learning
    for (let step = 0; step < 10; step++) learnStep(learning, step, noise, step * batchSize)
    for (const { logits } of learners) {
      expect(logits[1]).toBe(0)
      expect(logits[2]).toBe(-Infinity)
      expect(logits[0]).not.toBeCloseTo(Math.log(3 / 7), 3)
    }
    expect(learners.some(hasDiverged)).toBe(false)
  })

  it('stands still at learning rate 0, and at 10⁹ is seen to be stuck at a corner', () => {
    const noise = drawNoise({ seed: 42, classes: 2, draws: batchSize })
    const standing = startLearning(twoClasses({ rate: 0 }))
    learnStep(standing, 0, noise, 0)
    for (const learner of standing.learners) expect(Array.from(probabilitiesOf(learner))).toEqual([0.5, 0.5])
    const wild = startLearning(twoClasses({ rate: 1e9 }))
    learnStep(wild, 0, noise, 0)
    expect(wild.learners.every(hasDiverged)).toBe(true)
  })
})
