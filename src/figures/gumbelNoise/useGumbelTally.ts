import { useMemo } from 'react'
import { countGumbel, emptyGumbelNoise, type GumbelNoiseTally } from '../../engine/experiments/gumbelNoise'
import { firstDraws, firstDrawsOf } from '../../engine/firstDraws'
import type { Question } from '../../engine/protocol'
import type { Parameters } from '../../state/parameters'
import { useCounted } from '../useCounted'

const noParameters = {}

/** The histogram of γ: it asks nothing of π, so that nothing here can move when π does. */
export function useGumbelTally(channel: string, { pi, seed, n }: Parameters): GumbelNoiseTally {
  const classes = pi.length
  const question = useMemo<Question<'gumbelNoise'>>(
    () => ({
      experiment: 'gumbelNoise',
      noise: { seed, classes, draws: n },
      parameters: noParameters,
    }),
    [seed, classes, n],
  )
  const first = useMemo(() => {
    const { gumbel, draws } = firstDraws({ seed, classes, draws: n })
    const tally = emptyGumbelNoise()
    countGumbel(tally)(gumbel, 0, draws)
    return tally
  }, [seed, classes, n])
  return useCounted(channel, question, first, firstDrawsOf(n, classes) === n)
}
