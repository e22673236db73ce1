import { useContext, useMemo } from 'react'
import { Button, SteadyLabel } from '../../controls/Button'
import { LiveRegion } from '../../controls/LiveRegion'
import { Range } from '../../controls/Range'
import type { Scale } from '../../controls/scale'
import { useNumbers, useWords } from '../../language/language'
import { RaceLanes } from '../../plots/race/RaceLanes'
import { Built } from '../built'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable, FigureVerdict } from '../parts'
import type { DrawProps } from '../selectedDraw'
import { usePlayback } from '../usePlayback'
import { raceWords, settingWords } from '../words'
import { FewRaces, mostStrips, RaceTally } from './RaceTally'
import { raceAxis, raceEnd, raceTimes } from './raceTimes'
import { useRunners, useTimeText } from './useRunners'

/** The exponential race: one draw in lanes, a few one a line, all of them counted beside π. */
export function RaceFigure({ live: { parameters, draw, tally }, exploration }: FigureProps) {
  // In type for the back row, the lines of several races and their count have no room together.
  const mostListed = useContext(OnStage) ? 1 : mostStrips
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'all-races' && <RaceOfDraw {...{ parameters, draw }} />}
      {exploration !== 'one-race' && (
        <>
          {parameters.n <= mostListed && <FewRaces parameters={parameters} />}
          {tally && <RaceTally parameters={parameters} tally={tally} />}
        </>
      )}
    </div>
  )
}

/** Units of ξ/π in a second: the winner arrives after a second on average, the axis ends after six. */
const clockSpeed = 1

const clockScale: Scale = { kind: 'linear', min: 0, max: raceEnd, step: 0.05 }

/** More late runners than these are only counted in the caption; their times stand in the picture. */
const mostNamed = 4

/** The race of the draw looked at: lanes, a clock that runs when asked, and who is first. */
function RaceOfDraw({ parameters, draw }: DrawProps) {
  const words = useWords(raceWords)
  const { called } = useWords(settingWords).pi
  const { number } = useNumbers()
  const clock = usePlayback(raceEnd, clockSpeed)
  const { labels } = parameters
  const times = useMemo(() => raceTimes(draw, parameters.pi), [draw, parameters.pi])
  const timeText = useTimeText()
  const { winner } = draw
  const over = clock.at >= raceEnd
  const arrived = labels.filter((_, k) => over || times[k]! <= clock.at)
  const title = words.title(String(parameters.draw))
  const verdict =
    over || times[winner]! <= clock.at
      ? words.won(labels[winner]!, timeText(times[winner]!))
      : words.running(number(Math.floor(clock.at), 0))
  const late = labels.flatMap((label, k) =>
    times[k]! > raceEnd ? [words.late(label, timeText(times[k]!))] : [],
  )
  const cut = late.length > mostNamed ? words.lateClasses(String(late.length)) : late.join(', ')
  return (
    <figure className={figureStyles.figure}>
      <RaceLanes
        runners={useRunners(parameters, draw, times)}
        marks={labels.map((_, k) => (k === winner ? words.first : null))}
        clock={over ? Infinity : clock.at}
        isOpen={useContext(Built).run !== undefined}
        axis={raceAxis(words.axis)}
        clockText={words.clock(number(clock.at, 2))}
        label={title}
        description={words.alternative(
          labels.map((label, k) => words.arrival(label, timeText(times[k]!))).join(', '),
          labels[winner]!,
        )}
      />
      <div className={figureStyles.clock}>
        <Button icon={clock.playing ? 'pause' : 'play'} onClick={clock.playing ? clock.stop : clock.play}>
          <SteadyLabel of={[words.run, words.stop]} shown={clock.playing ? words.stop : words.run} />
        </Button>
        <Range
          value={clock.at}
          scale={clockScale}
          onChange={clock.put}
          label={words.clockControl}
          valueText={words.clockValue(number(clock.at, 2), arrived.map(called).join(', ') || words.none)}
        />
      </div>
      <FigureVerdict>
        <p className={figureStyles.small} data-reading>
          {verdict}
        </p>
      </FigureVerdict>
      <LiveRegion sentence={verdict} quiet={clock.playing} />
      <FigureNotes>
        <p>{words.caption}</p>
        <p>{late.length > 0 ? words.cut(String(raceEnd), cut) : words.whole(String(raceEnd))}</p>
      </FigureNotes>
      <TimesTable {...{ parameters, draw, times }} />
    </figure>
  )
}

/** The race's numbers, on request. */
function TimesTable({ parameters, draw, times }: DrawProps & { times: readonly number[] }) {
  const { table: words } = useWords(raceWords)
  const { number, magnitude } = useNumbers()
  return (
    <FigureTable
      summary={words.show}
      caption={words.race(String(parameters.draw))}
      columns={[words.name, words.noise, words.probability, words.time]}
      rows={() =>
        parameters.pi.map((probability, k) => [
          parameters.labels[k]!,
          number(draw.xi[k]!, 4),
          magnitude(probability, 4),
          number(times[k]!, 4),
        ])
      }
    />
  )
}
