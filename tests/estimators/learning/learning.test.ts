import { describe, expect, it } from 'vitest'
import { batchGradient, type Estimator } from '../../../src/estimators/learning/batchGradient'
import { temperatureAt } from '../../../src/estimators/learning/cooling'
import {
  cornerValues,
  discreteLoss,
  halfSquaredDistance,
} from '../../../src/estimators/learning/halfSquaredDistance'
import {
  batchSize,
  hasDiverged,
  type LearningSettings,
  learnStep,
  probabilitiesOf,
  startLearning,
} from '../../../src/estimators/learning/learning'
import { drawNoise } from '../../../src/noise/noise'
import { gumbelSoftmax } from '../../../src/transform/gumbelSoftmax'
import { disagreements, golden } from '../../golden'

const twoClasses = (overrides: Partial<LearningSettings> = {}): LearningSettings => ({
  start: [0.5, 0.5],
  target: [0.45, 0.55],
  temperature: 1,
  cooling: { from: 1, floor: 0.05, rate: 1e-3 },
  rate: 1,
  ...overrides,
})

describe('f = ½‖z − t‖²', () => {
  it('is (z₁ − t)² for two classes', () => {
    for (const z of [0, 0.1, 0.45, 0.8, 1])
      expect(halfSquaredDistance([z, 1 - z], [0.45, 0.55])).toBeCloseTo((z - 0.45) ** 2, 14)
    expect(Array.from(cornerValues([0.45, 0.55]))).toEqual([
      expect.closeTo(0.3025, 14),
      expect.closeTo(0.2025, 14),
    ])
    expect(discreteLoss([0.5, 0.5], [0.45, 0.55])).toBeCloseTo(0.2525, 14)
  })
})

describe('an estimate of the gradient', () => {
  const logits = Float64Array.of(0.4, -0.3, 0)
  const target = [0.2, 0.5, 0.3]
  const noise = drawNoise({ seed: 7, classes: 3, draws: 500 })
  const batch = { noise, first: 0, size: 500 }
  const moved = (k: number, by: number) => logits.map((logit, j) => logit + (j === k ? by : 0))

  it('by the relaxation is the slope of the mean of f(z̃) over the same noise', () => {
    const tau = 0.7
    const mean = (at: Float64Array) => {
      const samples = gumbelSoftmax(noise, at, tau)
      let sum = 0
      for (let n = 0; n < 500; n++) sum += halfSquaredDistance(samples.subarray(3 * n, 3 * n + 3), target)
      return sum / 500
    }
    const gradient = batchGradient('relaxed', logits, target, batch, tau)
    const h = 1e-5
    for (let k = 0; k < 3; k++)
      expect(gradient[k]).toBeCloseTo((mean(moved(k, h)) - mean(moved(k, -h))) / (2 * h), 9)
  })

  it('by enumeration is the slope of Σ π f', () => {
    const loss = (at: Float64Array) => discreteLoss(probabilitiesOf({ name: 'exact', logits: at }), target)
    const gradient = batchGradient('exact', logits, target, batch, 1)
    const h = 1e-5
    for (let k = 0; k < 3; k++)
      expect(gradient[k]).toBeCloseTo((loss(moved(k, h)) - loss(moved(k, -h))) / (2 * h), 9)
  })

  it('by the score function, with its own mean taken off or left in, is the same to within chance', () => {
    const large = drawNoise({ seed: 8, classes: 3, draws: 200_000 })
    const exact = batchGradient('exact', logits, target, batch, 1)
    for (const estimator of ['scoreFunction', 'leaveOneOut'] as const) {
      const gradient = batchGradient(estimator, logits, target, { noise: large, first: 0, size: 200_000 }, 1)
      // f ≤ 0.5 and |zⱼ − πⱼ| ≤ 1 bound the deviation by ½; 4.9 of them over √N are passed once in 10⁶ seeds.
      for (let k = 0; k < 3; k++)
        expect(Math.abs(gradient[k]! - exact[k]!)).toBeLessThan((4.9 * 0.5) / Math.sqrt(200_000))
    }
  })

  it('sums to 0 over the logits, and is finite where a class has none', () => {
    const without = Float64Array.of(0.4, -Infinity, 0)
    const all: Estimator[] = ['exact', 'scoreFunction', 'leaveOneOut', 'relaxed', 'straightThrough']
    for (const estimator of all)
      for (const at of [logits, without]) {
        const gradient = batchGradient(estimator, at, target, batch, 0.3)
        expect(gradient.reduce((a, b) => a + b)).toBeCloseTo(0, 12)
        if (at === without) expect(Math.abs(gradient[1]!)).toBe(0)
      }
  })
})

describe('gradient descent over the seeded streams', () => {
  it.each(golden('toy', 'sgd_trajectory'))('takes the steps of the reference ($id)', (record) => {
    const { seed, t, tau, lr, batch, steps, estimator } = record.inputs
    const settings = twoClasses({ target: [t, 1 - t], temperature: tau, rate: lr })
    const noise = drawNoise({ seed, classes: 2, draws: batch * steps })
    const learners = startLearning(settings)
    const learner = learners.find(
      ({ name }) => name === (estimator === 'gs' ? 'relaxed' : 'straightThrough'),
    )!
    const path = Array.from({ length: steps }, (_, step) => {
      learnStep(learners, settings, step, noise, step * batch, batch)
      return learner.logits[0]!
    })
    expect(disagreements(path, record)).toEqual([])
    expect(learner.logits[1]).toBe(0)
  })

  it('holds the logit of the last class that can win, and leaves a class without a chance alone', () => {
    const settings = twoClasses({ start: [0.3, 0.7, 0], target: [0.2, 0.5, 0.3] })
    const noise = drawNoise({ seed: 1, classes: 3, draws: 10 * batchSize })
    const learners = startLearning(settings)
    for (let step = 0; step < 10; step++) learnStep(learners, settings, step, noise, step * batchSize)
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
    learnStep(standing, twoClasses({ rate: 0 }), 0, noise, 0)
    for (const learner of standing) expect(Array.from(probabilitiesOf(learner))).toEqual([0.5, 0.5])
    const wild = startLearning(twoClasses({ rate: 1e9 }))
    learnStep(wild, twoClasses({ rate: 1e9 }), 0, noise, 0)
    expect(wild.every(hasDiverged)).toBe(true)
  })
})

describe('the cooling', () => {
  it('falls from its start to its floor and stays there', () => {
    const cooling = { from: 1, floor: 0.05, rate: 1e-3 }
    expect(temperatureAt(cooling, 0)).toBe(1)
    expect(temperatureAt(cooling, 1000)).toBeCloseTo(Math.exp(-1), 14)
    expect(temperatureAt(cooling, 4000)).toBe(0.05)
    expect(temperatureAt({ from: 1, floor: 5, rate: 1 }, 9)).toBe(1)
    expect(temperatureAt({ from: 2, floor: 0.1, rate: 0 }, 1e6)).toBe(2)
  })
})
