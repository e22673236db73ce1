import { describe, expect, it } from 'vitest'
import { momentsOfOutcomes } from '../../src/estimators/momentsOfOutcomes'
import { cornerValues, exactExpectation, exactGradient } from '../../src/estimators/objective'
import { pathwise } from '../../src/estimators/pathwise'
import { optimalBaseline, scoreFunction, withMeanBaseline } from '../../src/estimators/scoreFunction'
import { plainStraightThrough, straightThrough } from '../../src/estimators/straightThrough'
import { zeroTemperatureLimits } from '../../src/estimators/zeroTemperatureLimits'
import { integrateConcrete } from '../../src/transform/concreteQuadrature'
import { disagreements, type GoldenRecord, golden } from '../golden'
import { goldenObjective } from '../objectives'
import { relaxedMoments } from './relaxedMoments'

const arrays = <Parts extends Record<string, number | Float64Array>>(parts: Parts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'number' ? part : [...part]]),
  )

/** Every reference value of the estimators, each by the code that the page runs. */
const compute: Record<string, (record: GoldenRecord) => Record<string, number | Float64Array>> = {
  exact_and_score_function({ inputs: { pi, f } }) {
    const values = cornerValues(goldenObjective(f, pi.length), pi.length)
    return {
      E_f: exactExpectation(pi, values),
      exact_grad: exactGradient(pi, values),
      sf_var: momentsOfOutcomes(scoreFunction(pi, values), pi).variance,
      sf_var_baseline_Ef: momentsOfOutcomes(withMeanBaseline(pi, values), pi).variance,
      optimal_baseline_j0: optimalBaseline(pi, values)[0]!,
    }
  },
  plain_straight_through({ inputs: { pi, f } }) {
    const { mean, variance } = momentsOfOutcomes(plainStraightThrough(goldenObjective(f, pi.length), pi), pi)
    return { mean, var: variance }
  },
  gumbel_softmax_pathwise({ inputs: { pi, tau, f } }) {
    const objective = goldenObjective(f, pi.length)
    const gradient = pathwise(objective, tau)
    const { mean, variance } = relaxedMoments(pi, tau, (z, _winner, into) => gradient(z, into))
    let relaxed = 0
    integrateConcrete(pi.map(Math.log), tau, (z, _winner, weight) => {
      relaxed += weight * objective.value(z)
    })
    return { mean, var: variance, relaxed_objective: relaxed, bias: lessExact(mean, pi, f) }
  },
  straight_through_gumbel_softmax({ inputs: { pi, tau, f } }) {
    const gradient = straightThrough(goldenObjective(f, pi.length), pi.length, tau)
    const { mean, variance } = relaxedMoments(pi, tau, gradient)
    return { mean, var: variance, bias: lessExact(mean, pi, f) }
  },
  cold_limits({ inputs: { pi, f } }) {
    const limits = (pi as number[]).map((_, i) => zeroTemperatureLimits(goldenObjective(f, pi.length), pi, i))
    const list = (of: keyof (typeof limits)[number]) => Float64Array.from(limits, (limit) => limit[of])
    return {
      lim_tau_var_gs: list('pathwiseVariance'),
      lim_mean_gs: list('pathwiseMean'),
      lim_mean_stgs: list('straightThroughMean'),
      lim_tau_var_stgs: list('straightThroughVariance'),
    }
  },
}

function lessExact(mean: Float64Array, pi: number[], f: { kind: string }): Float64Array {
  const exact = exactGradient(pi, cornerValues(goldenObjective(f, pi.length), pi.length))
  return mean.map((value, j) => value - exact[j]!)
}

describe('the estimators', () => {
  const records = golden('estimator')

  it('are all of those that the reference has', () => {
    expect(new Set(records.map(({ quantity }) => quantity))).toEqual(new Set(Object.keys(compute)))
    expect(records).toHaveLength(22)
  })

  it.each(records)('give the reference values of $quantity ($id)', (record) => {
    expect(disagreements(arrays(compute[record.quantity]!(record)), record)).toEqual([])
  })
})

describe('the pathwise gradient', () => {
  it.each(golden('jacobian', 'pathwise_grad_linear'))('of one draw is the reference ($id)', (record) => {
    const { theta, gamma, tau, c } = record.inputs
    const scores = (theta as number[]).map((logit, k) => Math.exp((logit + gamma[k]) / tau))
    const total = scores.reduce((a, b) => a + b)
    const into = new Float64Array(3)
    pathwise(goldenObjective({ kind: 'linear', c }, 3), tau)(
      Float64Array.from(scores, (s) => s / total),
      into,
    )
    expect(disagreements([...into], record)).toEqual([])
  })
})
