import { useMemo } from 'react'
import type { RelaxationTally } from '../engine/tile'
import { useNumbers } from '../language/language'
import type { Numbers } from '../language/number'
import type { Parameters } from '../state/parameters'
import { chanceDeviations } from '../statistics/chanceLevel'
import { type SelectedDraw, selectedDraw } from './selectedDraw'

/** What prose, captions and derivations may say in numbers: all of it is on the page, none of it is canned. */
export interface ReaderNumbers extends Numbers {
  parameters: Parameters
  /** The draw looked at, from u to z̃. */
  draw: SelectedDraw
  /** Counts over all draws; null until the engine has answered. */
  tally: RelaxationTally | null
  /** The same draw and counts with the noise at the reader's scale, where that is not 1 and a figure shows it */
  atScale?: Pick<ReaderNumbers, 'draw' | 'tally'>
}

/** How often a class has won among all draws on the page, beside what chance allows. */
interface WinShare {
  wins: number
  draws: number
  /** wins / draws */
  share: number
  /** Half the width of the band in which a share lies in 999 of 1000 seeds: 3.29 √(π(1 − π)/N). */
  chance: number
}

/** The wins of class `index`, from 0; null until all draws on the page have been counted. */
export function winShare(
  { tally, parameters }: Pick<ReaderNumbers, 'tally' | 'parameters'>,
  index: number,
): WinShare | null {
  const wins = tally?.winners[index]
  const probability = parameters.pi[index]
  if (!tally || wins === undefined || probability === undefined) return null
  const chance = chanceDeviations * Math.sqrt((probability * (1 - probability)) / tally.draws)
  return { wins, draws: tally.draws, share: wins / tally.draws, chance }
}

/** Everything that words may say in numbers, at these parameters. */
export function useReaderNumbers(parameters: Parameters, tally: RelaxationTally | null): ReaderNumbers {
  const numbers = useNumbers()
  const { seed, draw: at, pi, tau } = parameters
  const draw = useMemo(() => selectedDraw(seed, at, pi, tau), [seed, at, pi, tau])
  return useMemo(() => ({ ...numbers, parameters, draw, tally }), [numbers, parameters, draw, tally])
}
