import { useMemo } from 'react'
import { countAgreement, type RaceAndScoresTally } from '../../engine/experiments/raceAndScores'
import { firstDraws, firstDrawsOf } from '../../engine/firstDraws'
import type { Question } from '../../engine/protocol'
import type { Parameters } from '../../state/parameters'
import { useCounted } from '../useCounted'

/** In how many draws race and scores agree: of the first draws at once, of all N a little later. */
export function useAgreement(channel: string, { pi, seed, n }: Parameters): RaceAndScoresTally {
  const classes = pi.length
  const question = useMemo<Question<'raceAndScores'>>(
    () => ({
      experiment: 'raceAndScores',
      noise: { seed, classes, draws: n },
      parameters: { probabilities: pi },
    }),
    [seed, classes, n, pi],
  )
  const noise = useMemo(() => firstDraws({ seed, classes, draws: n }), [seed, classes, n])
  const first = useMemo(() => {
    const { gumbel, draws } = noise
    const tally = { draws: 0, agreeing: 0 }
    countAgreement({ probabilities: pi }, tally)(gumbel, 0, draws)
    return tally
  }, [noise, pi])
  return useCounted(channel, question, first, firstDrawsOf(n, classes) === n)
}
