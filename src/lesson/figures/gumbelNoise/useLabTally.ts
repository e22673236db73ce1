import { useMemo } from 'react'
import {
  countRecipes,
  emptyLabTally,
  mostLabDraws,
  type NoiseLabTally,
} from '../../../engine/experiments/noiseLab'
import type { Question } from '../../../engine/protocol'
import type { Parameters } from '../../../state/parameters'
import { firstDraws, firstDrawsOf } from '../firstDraws'
import { useCounted } from '../useCounted'

/** Winners under the four recipes: of the first draws in the frame in which π moved, of a million at most a little later. */
export function useLabTally(channel: string, { pi, seed, n }: Parameters): NoiseLabTally {
  const classes = pi.length
  const draws = Math.min(n, mostLabDraws)
  const question = useMemo<Question<'noiseLab'>>(
    () => ({
      experiment: 'noiseLab',
      noise: { seed, classes, draws },
      parameters: { probabilities: pi },
    }),
    [seed, classes, draws, pi],
  )
  const first = useMemo(() => {
    const { gumbel, draws: shown } = firstDraws(seed, classes, draws)
    const tally = emptyLabTally(classes)
    countRecipes({ probabilities: pi }, tally)(gumbel, 0, shown)
    return tally
  }, [seed, classes, draws, pi])
  return useCounted(channel, question, first, firstDrawsOf(draws, classes) === draws)
}
