import { useMemo } from 'react'
import type { Question } from '../engine/protocol'
import type { RelaxationTally } from '../engine/tile'
import { useRelaxation } from '../engine/useRelaxation'
import type { Parameters } from '../state/parameters'

/** What a figure wants counted beside the winners and means. */
export interface CountedView {
  axis: 'share' | 'logOdds'
  pair: readonly [number, number] | null
  /** From `corners`, for K ≥ 4; keep its identity while nothing turns. */
  projection: readonly number[] | null
}

/** Counts with the question that they answer. */
export interface CountedDraws {
  tally: RelaxationTally
  question: Question<'relaxation'>
  /** Whether all N draws are counted. */
  settled: boolean
}

/**
 * Both tricks over the noise of these parameters: at once for the first draws, then for all. Null until there are counts
 * for just these parameters: none are handed out that belong to others.
 *
 * @param scale s of softmax((log π + s·γ)/τ)
 */
export function useRelaxationOf(
  channel: string,
  { pi, tau, seed, n }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n'>,
  { axis, pair, projection }: CountedView,
  scale = 1,
): CountedDraws | null {
  const question = useMemo<Question<'relaxation'>>(
    () => ({
      experiment: 'relaxation',
      noise: { seed, classes: pi.length, draws: n },
      parameters: { probabilities: pi, temperature: tau, scale, axis, pair, projection },
    }),
    [seed, pi, n, tau, scale, axis, pair, projection],
  )
  const { answer, settled } = useRelaxation(channel, question)
  return useMemo(
    () => answer && { tally: answer.measurement, question: answer.question, settled },
    [answer, settled],
  )
}
