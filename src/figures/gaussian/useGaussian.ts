import { useMemo } from 'react'
import {
  type GaussianMeasurement,
  gaussianObjectives,
  measureGaussian,
  type NormalSample,
  sampleOf,
} from '../../engine/experiments/gaussian'
import { useMeasurement } from '../../engine/useMeasurement'
import { drawNormal, normalAt } from '../../noise/normal'
import type { Parameters } from '../../state/parameters'
import { gaussian } from '../../transform/gaussian'

/** Draws that the page itself looks at within a frame; of more the worker counts ε once, and every move is quick. */
const mostSingle = 10_000

/** The most draws that are shown one by one. */
const mostShown = 300

export interface Measured {
  measurement: GaussianMeasurement
  /** ε of the first draws, at most 300 */
  first: Float32Array
  /** Whether all N draws are in the measurement. */
  settled: boolean
}

/** Both estimators over the frozen ε: over the first draws at once, over all N once the worker has counted them. */
export function useGaussian(channel: string, { seed, n, mu, sigma, fx }: Parameters): Measured {
  const single = useMemo<NormalSample>(() => {
    const draws = Math.min(n, mostSingle)
    return { draws, values: drawNormal([0, seed], 0, new Float32Array(draws)), weights: null }
  }, [seed, n])
  const isWhole = n <= mostSingle
  const { answer, settled } = useMeasurement(
    channel,
    isWhole ? null : { experiment: 'normalNoise', noise: { seed, classes: 2, draws: n }, parameters: {} },
  )
  const counted = settled && answer ? answer.measurement : null
  const sample = useMemo(() => (counted ? sampleOf(counted) : single), [counted, single])
  const measurement = useMemo(
    () => measureGaussian(sample, mu, sigma, gaussianObjectives[fx]),
    [sample, mu, sigma, fx],
  )
  const first = useMemo(() => Float32Array.from(single.values.subarray(0, mostShown)), [single])
  return { measurement, first, settled: isWhole || counted !== null }
}

/** One draw on its way through the graph, forward and back. */
export interface GaussianPoint {
  epsilon: number
  /** σε */
  product: number
  x: number
  value: number
  /** f′(x), which is ∂f/∂μ too; and f′(x)·ε = ∂f/∂σ */
  slope: number
  byDeviation: number
}

/** The draw looked at at these parameters, with the f chosen. */
export function gaussianPoint({ seed, draw, mu, sigma, fx }: Parameters): GaussianPoint {
  const objective = gaussianObjectives[fx]
  const epsilon = normalAt([0, seed], draw)
  const x = gaussian(epsilon, mu, sigma)
  const slope = objective.slope(x)
  return {
    epsilon,
    product: sigma * epsilon,
    x,
    value: objective.value(x),
    slope,
    byDeviation: slope * epsilon,
  }
}
