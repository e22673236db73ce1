import { useMemo } from 'react'
import { type SliceParameters, type SliceTally, sliceCounter } from '../../engine/experiments/slice'
import { firstDraws } from '../../engine/firstDraws'
import type { Question } from '../../engine/protocol'
import { useMeasurement } from '../../engine/useMeasurement'
import type { Parameters } from '../../state/parameters'
import { thetaAxis } from '../thetaAxis'
import { sliceBins } from './sliceCurves'

export interface Sliced {
  tally: SliceTally
  /** Whether all N draws are in it. */
  settled: boolean
}

/** The slice through all draws: through the first ones at once, through all N from the worker after. */
export function useSlice(channel: string, { pi, tau, seed, n }: Parameters, theta: number): Sliced {
  const parameters = useMemo<SliceParameters>(
    () => ({ probabilities: pi, temperature: tau, theta, axis: { ...thetaAxis, bins: sliceBins } }),
    [pi, tau, theta],
  )
  const first = useMemo(() => firstDraws({ seed, classes: pi.length, draws: n }), [seed, pi.length, n])
  const preview = useMemo(() => {
    const counter = sliceCounter(parameters)
    counter.count(first.gumbel, 0, first.draws)
    return counter.finish()
  }, [parameters, first])
  const question = useMemo<Question<'slice'> | null>(
    () =>
      n > first.draws
        ? { experiment: 'slice', noise: { seed, classes: pi.length, draws: n }, parameters }
        : null,
    [seed, pi.length, n, first, parameters],
  )
  const { answer, settled } = useMeasurement(channel, question)
  if (question === null) return { tally: preview, settled: true }
  return settled && answer ? { tally: answer.measurement, settled } : { tally: preview, settled: false }
}
