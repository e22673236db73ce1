import { useContext } from 'react'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { RaceOfDraw } from './RaceOfDraw'
import { FewRaces, mostStrips, RaceTally } from './RaceTally'

/** The exponential race: one draw in lanes, a few one a line, all of them counted beside π. */
export function RaceFigure({ parameters, live, exploration }: FigureProps) {
  const { tally } = live
  // In type for the back row, the lines of several races and their count have no room together.
  const mostListed = useContext(OnStage) ? 1 : mostStrips
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'all-races' && <RaceOfDraw parameters={parameters} draw={live.draw} />}
      {exploration !== 'one-race' && (
        <>
          {parameters.n <= mostListed && <FewRaces parameters={parameters} />}
          {tally && <RaceTally parameters={parameters} tally={tally} />}
        </>
      )}
    </div>
  )
}
