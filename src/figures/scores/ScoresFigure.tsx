import { useMemo } from 'react'
import { countAgreement, type RaceAndScoresTally } from '../../engine/experiments/raceAndScores'
import { firstDraws } from '../../engine/firstDraws'
import { useNumbers, useWords } from '../../language/language'
import { DataTable } from '../../plots/table/DataTable'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { raceTimes } from '../race/raceTimes'
import { selectedDraw } from '../selectedDraw'
import { useCounted } from '../useCounted'
import { scoresWords } from '../words'
import styles from './ScoresFigure.module.css'
import { TurnedDraw } from './TurnedDraw'

/** In how many draws race and scores agree: of the first draws at once, of all N a little later. */
function useAgreement(channel: string, { pi, seed, n }: Parameters): RaceAndScoresTally {
  const classes = pi.length
  const noise = useMemo(() => firstDraws({ seed, classes, draws: n }), [seed, classes, n])
  const first = useMemo(() => {
    const { gumbel, draws } = noise
    const tally = { draws: 0, agreeing: 0 }
    countAgreement({ probabilities: pi }, tally)(gumbel, 0, draws)
    return tally
  }, [noise, pi])
  return useCounted(
    channel,
    { experiment: 'raceAndScores', noise: { seed, classes, draws: n }, parameters: { probabilities: pi } },
    first,
  ).measurement
}

/** The race, its axis stretched by log and turned, is Gumbel-Max: one draw in the picture, all of them counted. */
export function ScoresFigure({ parameters, live, channel }: FigureProps) {
  return (
    <figure className={figureStyles.figure}>
      <TurnedDraw parameters={parameters} draw={live.draw} />
      {parameters.n <= mostListed && <FewDraws parameters={parameters} />}
      <Agreement parameters={parameters} channel={channel} />
    </figure>
  )
}

/** In how many draws the race and the scores name the same class. */
function Agreement({ parameters, channel }: { parameters: Parameters; channel: string }) {
  const words = useWords(scoresWords)
  const { count } = useNumbers()
  const { agreeing, draws } = useAgreement(channel, parameters)
  return (
    <p className={styles.verdict} data-reading>
      {words.agreement(count(agreeing), count(draws))}
    </p>
  )
}

/** Up to so many draws are listed one by one. */
const mostListed = 20

/** Every draw on the page, where they are few: who is first, who is highest. */
function FewDraws({ parameters: { seed, n, pi, labels } }: { parameters: Parameters }) {
  const { table: words, value } = useWords(scoresWords)
  const { count, number } = useNumbers()
  return (
    <DataTable
      caption={words.draws(count(n))}
      columns={[words.draw, words.first, words.highest]}
      rows={Array.from({ length: n }, (_, at) => {
        const draw = selectedDraw(seed, at, pi, 1)
        const times = raceTimes(draw, pi)
        const soonest = Math.min(...times)
        const highest = Math.max(...draw.score)
        return [
          at,
          value(labels[times.indexOf(soonest)]!, number(soonest)),
          value(labels[draw.score.indexOf(highest)]!, number(highest)),
        ]
      })}
    />
  )
}
