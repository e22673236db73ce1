import type { ReaderNumbers } from './readerNumbers'

/** How often a class has won among all draws on the page, beside what chance allows. */
export interface WinShare {
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
  const chance = 3.29 * Math.sqrt((probability * (1 - probability)) / tally.draws)
  return { wins, draws: tally.draws, share: wins / tally.draws, chance }
}
