import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { RaceOfDraw } from './RaceOfDraw'
import { FewRaces, mostStrips, RaceTally } from './RaceTally'

/** The exponential race: one draw in lanes, a few one a line, all of them counted beside π. */
export function RaceFigure({ parameters, live, exploration }: FigureProps) {
  const { tally } = live
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'all-races' && <RaceOfDraw parameters={parameters} draw={live.draw} />}
      {exploration !== 'one-race' && (
        <>
          {parameters.n <= mostStrips && <FewRaces parameters={parameters} />}
          {tally && <RaceTally parameters={parameters} tally={tally} />}
        </>
      )}
    </div>
  )
}
