import { describe, expect, it } from 'vitest'
import type { ProbabilitiesMeasurement } from '../../src/engine/training/training'
import { learningPaths, lossAt, lossRange } from '../../src/figures/training/learningPath'
import { libraries, trainingCode } from '../../src/figures/training/trainingCode'
import {
  digitsSettings,
  estimatorId,
  probabilitiesSettings,
} from '../../src/figures/training/trainingSettings'
import { defaultParameters } from '../../src/state/parameterTable'

const parameters = defaultParameters({ pi: [0.5, 0.5], tau: 2, f: { kind: 'toy', numbers: [0.45] } })

describe('the settings of a training', () => {
  it('start the learners at π and cool the annealed one from τ', () => {
    expect(probabilitiesSettings(parameters)).toEqual({
      start: [0.5, 0.5],
      objective: { kind: 'toy', numbers: [0.45] },
      temperature: 2,
      cooling: { from: 2, floor: 0.05, rate: 0.001 },
      rate: 1,
      seed: 42,
    })
  })

  it('never warm up: a floor above τ is τ', () => {
    expect(probabilitiesSettings({ ...parameters, tau: 0.02 }).cooling).toMatchObject({
      from: 0.02,
      floor: 0.02,
    })
  })

  it('keep τ, or let it fall', () => {
    expect(digitsSettings(parameters).cooling).toEqual({ from: 2, floor: 2, rate: 0 })
    expect(digitsSettings({ ...parameters, schedule: 'annealed' }).cooling).toEqual({
      from: 2,
      floor: 0.05,
      rate: 0.001,
    })
  })

  it('know every estimator of the address by its name there', () => {
    for (const estimator of ['relaxed', 'straight-through', 'leave-one-out', 'exact'] as const)
      expect(estimatorId(digitsSettings({ ...parameters, estimator }).estimator)).toBe(estimator)
  })
})

describe('the paths of π', () => {
  const measurement = (steps: number[], paths: number[]): ProbabilitiesMeasurement => ({
    step: steps.at(-1) ?? 0,
    learners: ['exact', 'relaxed'],
    steps,
    paths: Float32Array.from(paths),
    recent: Float64Array.of(0.4, 0.6, 0.3, 0.7),
    temperature: 1,
    corners: Float64Array.of(0.3025, 0.2025),
    ends: null,
  })
  const paths = learningPaths([
    measurement([0], [0.5, 0.5, 0.5, 0.5]),
    measurement([10, 20], [0.25, 0.75, 0.125, 0.875, 0.375, 0.625, 0.4375, 0.5625]),
  ])

  it('are joined from the pieces of the measurements', () => {
    expect(paths.map(({ name }) => name)).toEqual(['exact', 'relaxed'])
    expect(paths[0]!.steps).toEqual([0, 10, 20])
    expect(paths[0]!.points.map((point) => point[0])).toEqual([0.5, 0.25, 0.125])
    expect(paths[1]!.points.map((point) => point[0])).toEqual([0.5, 0.375, 0.4375])
    expect(paths[1]!.now[1]).toBe(0.5625)
    expect(Array.from(paths[1]!.recent)).toEqual([0.3, 0.7])
  })

  it('have the loss Σ π f, on an axis that holds the start and the best corner', () => {
    const corners = [0.3025, 0.2025]
    expect(lossAt([0.5, 0.5], corners)).toBeCloseTo(0.2525, 14)
    const [low, high] = lossRange(paths, corners)
    expect(low).toBeLessThan(0.2025)
    expect(high).toBeGreaterThan(0.2525)
    expect(high).toBeLessThan(0.3025)
  })

  it('are none before anything was measured', () => expect(learningPaths([])).toEqual([]))
})

describe('the training step in code', () => {
  it.each(libraries)('gives %s logits, and the numbers that are set', (library) => {
    const code = (estimator: typeof parameters.estimator, schedule: typeof parameters.schedule = 'fixed') =>
      trainingCode(digitsSettings({ ...parameters, estimator, schedule, adam: 0.01 }), library)
    for (const estimator of ['relaxed', 'straight-through', 'leave-one-out', 'exact'] as const) {
      expect(code(estimator)).toContain('logits = encoder')
      expect(code(estimator)).toContain('0.01')
    }
    expect(code('relaxed')).toContain('tau = 2\n')
    expect(code('relaxed', 'annealed')).toMatch(
      /^tau = (?:max|jnp\.maximum)\(0\.05, 2 \* (?:math|jnp)\.exp\(-0\.001 \* step\)\)$/m,
    )
    expect(code('exact')).not.toContain('tau')
    expect(code('leave-one-out')).not.toContain('tau')
  })
})
