import { useMemo } from 'react'
import {
  countRecipes,
  emptyLabTally,
  labNoise,
  mostLabDraws,
  type NoiseLabTally,
} from '../../engine/experiments/noiseLab'
import { firstDraws, firstDrawsOf } from '../../engine/firstDraws'
import type { Question } from '../../engine/protocol'
import type { Parameters } from '../../state/parameters'
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
  // Frozen: a move of π only compares anew.
  const noise = useMemo(() => labNoise(firstDraws({ seed, classes, draws }).gumbel), [seed, classes, draws])
  const first = useMemo(() => {
    const tally = emptyLabTally(classes)
    countRecipes(noise, { probabilities: pi }, tally)
    return tally
  }, [noise, classes, pi])
  return useCounted(channel, question, first, firstDrawsOf(draws, classes) === draws)
}
