import { useContext, useMemo } from 'react'
import { useMeasurement } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { TextLines } from '../../plots/frame/TextLines'
import { RaceLanes } from '../../plots/race/RaceLanes'
import { ShareRows } from '../../plots/shares/ShareRows'
import type { Parameters } from '../../state/parameters'
import { fewestForBand } from '../../statistics/chanceLevel'
import { inclusionProbabilities } from '../../transform/topK'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable, FigureVerdict } from '../parts'
import { raceAxis, raceTimes } from '../race/raceTimes'
import { useRunners } from '../race/useRunners'
import type { DrawProps } from '../selectedDraw'
import { shareDecimals, shareRows } from '../shareRows'
import { raceWords, topKWords } from '../words'

/** The first k over the line: in the race of one draw, and counted over all draws beside the exact probabilities. */
export function TopKFigure({ live: { parameters, draw }, channel }: FigureProps) {
  return (
    <div className={figureStyles.stack}>
      <FirstInDraw {...{ parameters, draw }} />
      <Inclusion parameters={parameters} channel={channel} />
    </div>
  )
}

/** The race of the selected draw; who is among the first k has its place beside its time. */
function FirstInDraw({ parameters, draw }: DrawProps) {
  const words = useWords(topKWords)
  const { axis } = useWords(raceWords)
  const { pi, labels, k } = parameters
  const times = useMemo(() => raceTimes(draw, pi), [draw, pi])
  // The lower index is first on a tie, as everywhere.
  const first = times
    .map((_, index) => index)
    .sort((one, other) => times[one]! - times[other]! || one - other)
    .slice(0, k)
  const place = (index: number) => {
    const at = first.indexOf(index)
    return at < 0 || times[index] === Infinity ? null : words.place(String(at + 1))
  }
  const title = words.title(String(k), String(parameters.draw))
  const order = first.map((index) => labels[index]!).join(', ')
  const runners = useRunners(parameters, draw, times)
  return (
    <figure className={figureStyles.figure}>
      <RaceLanes
        runners={runners}
        marks={labels.map((_, index) => place(index))}
        clock={Infinity}
        axis={raceAxis(axis)}
        clockText=""
        isNarrow={useContext(OnStage)}
        label={title}
        description={words.alternative(runners.map(({ name, text }) => `${name} ${text}`).join(', '))}
      />
      <FigureVerdict>
        <p data-reading>{words.order(order)}</p>
      </FigureVerdict>
    </figure>
  )
}

/** How often each class is among the first k, with the band that chance allows round its exact probability. */
function Inclusion({ parameters, channel }: { parameters: Parameters; channel: string }) {
  const words = useWords(topKWords)
  const numbers = useNumbers()
  const { count, percent } = numbers
  const { pi, seed, n, k, labels } = parameters
  const { answer, settled } = useMeasurement(channel, {
    experiment: 'topK',
    noise: { seed, classes: pi.length, draws: n },
    parameters: { probabilities: pi, k },
  })
  if (!answer) return <div hidden data-settled={false} />
  const { probabilities, k: taken } = answer.question.parameters
  const { draws, included } = answer.measurement
  // A sum of rounded probabilities may end above 1.
  const exact = Array.from(inclusionProbabilities(probabilities, taken), (p) => Math.min(1, p))
  const rows = shareRows({ pi: exact, labels }, included, draws, numbers)
  const banded = draws >= fewestForBand
  const title = words.tally.title(String(taken), count(draws))
  const said = rows.map(({ name, text, expected }) => words.tally.share(name, text, percent(expected.at, 2)))
  return (
    <figure className={figureStyles.figure} data-settled={settled}>
      <p className={figureStyles.small}>
        <TextLines>{title}</TextLines>
      </p>
      <ShareRows
        rows={rows}
        whole={percent(1, shareDecimals(draws))}
        description={words.tally.alternative(said.join('; '))}
        marked={false}
        banded={banded}
      />
      <FigureNotes>
        <p>{banded ? `${words.tally.caption} ${words.tally.chance}` : words.tally.caption}</p>
      </FigureNotes>
      <FigureTable
        summary={words.table.show}
        caption={words.table.caption(String(taken), count(draws))}
        columns={[words.table.name, words.table.share, words.table.exact, words.table.times]}
        rows={() =>
          rows.map(({ name, share, expected, index }) => [
            name,
            percent(share, 2),
            percent(expected.at, 2),
            percent(taken * probabilities[index]!, 2),
          ])
        }
      />
    </figure>
  )
}
