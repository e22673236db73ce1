import { useMemo } from 'react'
import type { MeasurementState } from '../engine/engine'
import type { Question } from '../engine/protocol'
import { useRelaxation } from '../engine/useRelaxation'
import type { Parameters } from '../state/parameters'

/** What a figure wants counted beside the winners and means. */
export interface CountedView {
  axis: 'share' | 'logOdds'
  pair: readonly [number, number] | null
  /** From `corners`, for K ≥ 4; keep its identity while nothing turns. */
  projection: readonly number[] | null
}

/** Both tricks over the noise of these parameters: at once for the first draws, then for all. */
export function useRelaxationOf(
  channel: string,
  { pi, tau, seed, n }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n'>,
  { axis, pair, projection }: CountedView,
): MeasurementState<'relaxation'> {
  const question = useMemo<Question<'relaxation'>>(
    () => ({
      experiment: 'relaxation',
      noise: { seed, classes: pi.length, draws: n },
      parameters: { probabilities: pi, temperature: tau, axis, pair, projection },
    }),
    [seed, pi, n, tau, axis, pair, projection],
  )
  return useRelaxation(channel, question)
}
