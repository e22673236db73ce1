import { describe, expect, it } from 'vitest'
import { gradient, gradientCurve } from '../../src/engine/experiments/gradient'
import { temperatureGrid } from '../../src/engine/experiments/temperatureGrid'
import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import { rememberNoise } from '../../src/engine/rememberNoise'
import { cornerValues, exactGradient, objectiveOf } from '../../src/estimators/objective'
import { arrowShifts } from '../../src/figures/gradient/arrowShifts'
import { bestTemperature } from '../../src/figures/gradient/biasVariancePanels'
import { estimatesOf, rowsOf } from '../../src/figures/gradient/estimateRows'
import { jaxCode, pytorchCode } from '../../src/figures/gradient/estimatorCode'
import {
  countedEstimates,
  estimateRange,
  estimatorNames,
  estimatorsOver,
  exactOutcomes,
} from '../../src/figures/gradient/estimators'
import { words } from '../../src/figures/gradient/words.en'
import { singleDraws } from '../../src/figures/simplex/singleDraws'
import { numbers } from '../../src/language/number'
import { drawNoise } from '../../src/noise/noise'
import type { ObjectiveChoice } from '../../src/state/parameters'

const pi = [0.5, 0.3, 0.2]

function settingOf(f: ObjectiveChoice, logit: number) {
  const objective = objectiveOf(f, 3)
  const values = cornerValues(objective, 3)
  const exact = exactGradient(pi, values)[logit]!
  const setting = { pi, objective, values, logit }
  return { ...setting, exact, range: estimateRange(setting, exact) }
}

const linear: ObjectiveChoice = { kind: 'linear', numbers: [1, 2, 4] }
const curved: ObjectiveChoice = { kind: 'curved', numbers: [] }

function finish<T>(pass: Generator<void, T>): T {
  let step = pass.next()
  while (!step.done) step = pass.next()
  return step.value
}

type Arrows = ReturnType<typeof arrowShifts>

describe('an arrow', () => {
  const draws = singleDraws(42, 100, pi, 0.5)

  it('is the step that its dot takes as the logit rises, to first order', () => {
    const { shifts, step } = arrowShifts(draws, 3, 1, 0.5)
    const weights = pi.map((p, k) => (k === 1 ? p * Math.exp(1e-5) : p))
    const total = weights.reduce((a, b) => a + b)
    const moved = singleDraws(
      42,
      100,
      weights.map((weight) => weight / total),
      0.5,
    )
    for (let at = 0; at < 300; at++) {
      const slope = (moved.points[at]! - draws.points[at]!) / 1e-5
      expect(shifts[at]! / step).toBeCloseTo(slope, 4)
    }
  })

  it('is of a larger step, and longer in proportion, where few are shown', () => {
    const [one, many] = [1, 100].map((n) => arrowShifts(singleDraws(42, n, pi, 2), 3, 1, 2)) as [
      Arrows,
      Arrows,
    ]
    expect(one.step).toBe(5 * many.step)
    expect(one.cut).toBe(0)
    for (const [k, shift] of one.shifts.entries()) expect(shift).toBeCloseTo(5 * many.shifts[k]!, 12)
  })

  it('stays in the simplex’s plane, and is cut and counted where it would be too long', () => {
    const cold = singleDraws(42, 300, pi, 0.02)
    const { shifts, cut } = arrowShifts(cold, 3, 0, 0.02)
    expect(cut).toBeGreaterThan(0)
    for (let at = 0; at < shifts.length; at += 3) {
      const arrow = shifts.subarray(at, at + 3)
      expect(Math.abs(arrow.reduce((a, b) => a + b))).toBeLessThan(1e-12)
      expect(Math.max(...arrow.map(Math.abs))).toBeLessThanOrEqual(0.4 + 1e-12)
    }
  })
})

describe('the estimators over counted draws', () => {
  const setting = settingOf(curved, 1)
  const measureOf = (draws: number) =>
    finish(
      gradient(
        {
          noise: { seed: 42, classes: 3, draws },
          parameters: {
            probabilities: pi,
            temperature: 0.5,
            objective: curved,
            logit: 1,
            replicates: 10,
            range: setting.range,
          },
        },
        ...engineParts(),
      ),
    )
  const measure = measureOf(2000)

  it('are all there, over the same draws; leave-one-out says nothing of one draw alone', () => {
    expect(estimatesOf(measure, setting).map(({ name }) => name)).toEqual(estimatorNames)
    expect(countedEstimates('leaveOneOut', setting, [1, 0, 0])).toBeNull()
    expect(estimatorsOver(1)).not.toContain('leaveOneOut')
    expect(estimatorsOver(2)).toEqual(estimatorNames)
  })

  it('know no error and no spread of one draw, and draw the mean of it without a band', () => {
    const rows = rowsOf(measureOf(1), setting, setting.range, {}, words.spread, numbers.en)
    expect(rows).toHaveLength(estimatorsOver(1).length)
    for (const { note, mean } of rows) {
      expect(note).toMatch(/^mean −?\d\.\d{3} ± – · SD –$/)
      expect(mean.low).toBe(mean.high)
    }
  })

  it('lie on an axis that knows no τ and holds all that the score function says', () => {
    const [low, high] = setting.range
    for (const name of ['scoreFunction', 'meanBaseline', 'plainStraightThrough', 'reinmax'] as const)
      for (const estimate of countedEstimates(name, setting, measure.winners)!.estimates) {
        expect(estimate).toBeGreaterThan(low)
        expect(estimate).toBeLessThan(high)
      }
    expect(setting.exact).toBeGreaterThan(low)
  })

  it('agree exactly with the distribution when the counts are its probabilities', () => {
    for (const name of ['scoreFunction', 'meanBaseline', 'plainStraightThrough', 'reinmax'] as const) {
      const counted = countedEstimates(name, setting, [5, 3, 2])!
      const exact = exactOutcomes(name, setting)
      expect(counted.mean).toBeCloseTo(exact.mean, 12)
      expect(counted.variance).toBeCloseTo(exact.variance, 12)
    }
  })
})

function engineParts() {
  const kernel = referenceKernel(16)
  return [kernel, rememberNoise(kernel)] as const
}

describe('the best temperature', () => {
  it('falls as more draws are averaged, as the reference has it', () => {
    // Table A of the mathematics, trace over the logits: τ* = 1.37, 0.758, 0.4415, 0.267. One logit has its own.
    const curve = finish(
      gradientCurve(drawNoise({ seed: 1, classes: 3, draws: 1 }), {
        probabilities: pi,
        objective: linear,
        logit: 0,
      }),
    )
    const { exact } = settingOf(linear, 0)
    const best = [1, 10, 100, 1000].map((averaged) => bestTemperature(curve, 'pathwise', exact, averaged))
    const taus = best.map(({ tau }) => tau)
    expect(taus).toEqual(taus.toSorted((a, b) => b - a))
    expect(new Set(taus).size).toBe(4)
    for (const tau of taus) expect(temperatureGrid).toContain(tau)
    expect(taus[0]).toBeGreaterThan(1)
    expect(taus[3]).toBeLessThan(0.4)
  })
})

describe('the lines of code', () => {
  const setting = { pi: [0.5, 0.25, 0.25], tau: 0.3, seed: 7, n: 1_234_567, replicates: 10 }

  it('carry the reader’s numbers: logits, τ, N, the seed and f', () => {
    for (const name of estimatorNames) {
      const torch = pytorchCode(name, { ...setting, f: linear })
      expect(torch).toContain('torch.log(torch.tensor([0.5, 0.25, 0.25]))  # logits: log π, not π')
      expect(torch).toContain('torch.manual_seed(7)')
      expect(torch).toContain(name === 'gumbelRao' ? '10, 3, 20_000' : '1_234_567')
      expect(torch).toContain('torch.tensor([1., 2., 4.]) * z')
      const jax = jaxCode(name, { ...setting, f: { kind: 'toy', numbers: [0.45] } })
      expect(jax).toContain('tau, K, N = 0.3, 3, 1_234_567')
      // With another generator set, or a JAX before 0.5, the draws would be others.
      expect(jax).toContain("jax.random.key(7, impl='threefry2x32')")
      expect(jax).toContain("jax.config.update('jax_threefry_partitionable', True)")
      expect(jax).toContain("jax.random.gumbel(jax.random.fold_in(key, k), (N,), 'float32', mode='low')")
      expect(jax).toContain('(z[..., 0] - 0.45)**2')
    }
    expect(pytorchCode('straightThrough', { ...setting, f: linear })).toContain('tau=tau, hard=True')
    expect(pytorchCode('pathwise', { ...setting, f: linear })).toContain('tau=tau, hard=False')
  })

  it('say what their arrays take where that is much', () => {
    const of = (n: number, code = jaxCode) => code('pathwise', { ...setting, n, f: linear })
    for (const code of [jaxCode, pytorchCode]) {
      expect(of(1e8, code)).toContain('takes 1.2 GB')
      expect(of(1e6, code)).not.toContain('GB')
    }
  })

  it('write a drawn curve as the pieces of its spline', () => {
    const code = jaxCode('pathwise', { ...setting, f: { kind: 'values', numbers: [3, 1, 2, 0, 1] } })
    const pieces = JSON.parse(
      /c = jnp\.array\((\[\[.*\]\])\)/.exec(code)![1]!.replaceAll(/\.(?=[,\]])/g, ''),
    ) as number[][]
    const curve = objectiveOf({ kind: 'values', numbers: [3, 1, 2, 0, 1] }, 2)
    const value = (x: number) => curve.value([x, 1 - x])
    for (const x of [0, 0.1, 0.33, 0.5, 0.8, 0.999]) {
      const piece = Math.min(3, Math.floor(4 * x))
      const t = 4 * x - piece
      const [a, b, c, d] = pieces[piece]!
      expect(a! + t * (b! + t * (c! + t * d!))).toBeCloseTo(value(x), 6)
    }
  })
})
