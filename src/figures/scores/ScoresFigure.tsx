import { useNumbers, useWords } from '../../language/language'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FewDraws, mostListed } from './FewDraws'
import styles from './ScoresFigure.module.css'
import { TurnedDraw } from './TurnedDraw'
import { useAgreement } from './useAgreement'
import { scoresWords } from './words'

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
