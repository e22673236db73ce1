import { useContext, useMemo } from 'react'
import type { RelaxationTally } from '../../engine/tile'
import { useNumbers, useWords } from '../../language/language'
import { wholeNames } from '../../language/typeset/wholeNames'
import { TextLines } from '../../plots/frame/TextLines'
import { type Race, RaceStrips } from '../../plots/race/RaceStrips'
import { ShareRows } from '../../plots/shares/ShareRows'
import type { Parameters } from '../../state/parameters'
import { fewestForBand } from '../../statistics/chanceLevel'
import { type ChiSquare, chiSquare } from '../../statistics/chiSquare'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import { FigureNotes, FigureTable, FigureVerdict } from '../parts'
import { selectedDraw } from '../selectedDraw'
import { shareDecimals, shareRows } from '../shareRows'
import { raceWords } from '../words'
import { raceAxis, raceEnd, raceTimes } from './raceTimes'

/** The most races that have a line each. */
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
    <figure className={figureStyles.figure}>
      <p className={figureStyles.small}>
        <TextLines>{words.title(count(n))}</TextLines>
      </p>
      <RaceStrips
        races={races}
        axis={raceAxis(axis)}
        heads={words.heads}
        description={words.alternative(races.map(({ winnerName }) => winnerName).join(', '))}
      />
      <FigureNotes>
        <p>{words.caption(String(raceEnd), count(missing))}</p>
      </FigureNotes>
    </figure>
  )
}

interface Props {
  parameters: Parameters
  tally: Pick<RelaxationTally, 'draws' | 'winners'>
}

/** How often each class came in first, beside π with the band of chance, and all classes at once by χ². */
export function RaceTally({ parameters, tally }: Props) {
  const { tally: words } = useWords(raceWords)
  const numbers = useNumbers()
  const { count, percent } = numbers
  const rows = shareRows(parameters, tally.winners, tally.draws, numbers)
  const decimals = shareDecimals(tally.draws)
  const test = chiSquare(tally.winners, parameters.pi)
  const groups = test.degrees + 1
  const possible = parameters.pi.filter((probability) => probability > 0).length
  const banded = tally.draws >= fewestForBand
  const shares = rows.map(({ name, text, expected: { low, high } }) =>
    words.share(name, text, percent(low, decimals), percent(high, decimals)),
  )
  return (
    <figure className={figureStyles.figure}>
      <p className={figureStyles.small}>
        <TextLines>{words.title(count(tally.draws))}</TextLines>
      </p>
      <ShareRows
        rows={rows}
        whole={percent(1, decimals)}
        description={words.alternative(count(tally.draws), shares.join('; '))}
        banded={banded}
      />
      <FigureVerdict>
        <Verdict {...test} />
      </FigureVerdict>
      <FigureNotes>
        <p>{banded ? `${words.caption} ${words.chance}` : words.caption}</p>
        {groups > 1 && groups < possible && <p>{words.joined(count(groups))}</p>}
      </FigureNotes>
      <WinsTable parameters={parameters} tally={tally} />
    </figure>
  )
}

/** χ² over all classes, and what its p-value says. */
function Verdict({ statistic, degrees, p }: ChiSquare) {
  const { tally: words } = useWords(raceWords)
  const { count, number, significant, percent } = useNumbers()
  const isOnStage = useContext(OnStage)
  if (degrees < 1) return isOnStage ? null : <p className={figureStyles.small}>{words.tooFew}</p>
  return (
    <p className={figureStyles.small}>
      {words.test(number(statistic, 2), count(degrees), significant(p, 2))}{' '}
      {wholeNames(words.meaning(percent(p, p < 0.001 ? 4 : p < 0.1 ? 2 : 0)))}
    </p>
  )
}

/** The tally's numbers, on request. */
function WinsTable({ parameters: { pi, labels }, tally }: Props) {
  const { table: words } = useWords(raceWords)
  const numbers = useNumbers()
  const { percent, count, magnitude } = numbers
  return (
    <FigureTable
      summary={words.show}
      caption={words.caption(count(tally.draws))}
      columns={[words.name, words.probability, words.wins, words.share, words.band]}
      rows={() =>
        shareRows({ pi, labels }, tally.winners, tally.draws, numbers).map((row, k) => [
          row.name,
          magnitude(pi[k]!, 4),
          count(tally.winners[k]!),
          percent(row.share, 2),
          `${percent(row.expected.low, 2)}–${percent(row.expected.high, 2)}`,
        ])
      }
    />
  )
}
