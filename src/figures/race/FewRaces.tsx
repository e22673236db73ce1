import { useMemo } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { type Race, RaceStrips } from '../../plots/race/RaceStrips'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import { FigureNotes } from '../parts'
import { selectedDraw } from '../selectedDraw'
import styles from './RaceFigure.module.css'
import { raceAxis, raceEnd } from './raceAxis'
import { raceTimes } from './raceTimes'
import { raceWords } from './words'

/** Up to so many races, each has a line of its own. */
export const mostStrips = 20

/** All races on the page, one a line, where they are few. */
export function FewRaces({ parameters }: { parameters: Parameters }) {
  const { strips: words, axis } = useWords(raceWords)
  const { count } = useNumbers()
  const { seed, n, pi, labels, draw: selected } = parameters
  const races = useMemo<Race[]>(
    () =>
      Array.from({ length: n }, (_, at) => {
        const draw = selectedDraw(seed, at, pi, 1)
        return {
          name: String(at),
          times: raceTimes(draw, pi),
          winner: draw.winner,
          winnerName: labels[draw.winner]!,
          selected: at === selected,
        }
      }),
    [seed, n, pi, labels, selected],
  )
  const missing = races.flatMap(({ times }) => times.filter((time) => time > raceEnd)).length
  return (
    <figure className={`${figureStyles.figure} ${styles.part}`}>
      <p className={styles.title}>{words.title(count(n))}</p>
      <RaceStrips
        races={races}
        axis={raceAxis(axis)}
        label={words.title(count(n))}
        description={words.alternative(races.map(({ winnerName }) => winnerName).join(', '))}
      />
      <FigureNotes>
        <p>{words.caption(String(raceEnd), count(missing))}</p>
      </FigureNotes>
    </figure>
  )
}
