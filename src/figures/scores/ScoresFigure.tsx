import { useMemo } from 'react'
import { Button, SteadyLabel } from '../../controls/Button'
import { LiveRegion } from '../../controls/LiveRegion'
import { Range } from '../../controls/Range'
import { SegmentedControl } from '../../controls/SegmentedControl'
import type { Scale } from '../../controls/scale'
import { countAgreement, type RaceAndScoresTally } from '../../engine/experiments/raceAndScores'
import { firstDraws } from '../../engine/firstDraws'
import { useCounted } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { DataTable } from '../../plots/table/DataTable'
import { TurningAxis } from '../../plots/turningAxis/TurningAxis'
import type { TurningRunner } from '../../plots/turningAxis/turningFrame'
import { isDefaultLabel } from '../../state/labels'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable, FigureVerdict, useKeptNames } from '../parts'
import { raceEnd, raceTimes } from '../race/raceTimes'
import { type DrawProps, type SelectedDraw, selectedDraw } from '../selectedDraw'
import { type Playback, usePlayback } from '../usePlayback'
import { scoresWords } from '../words'

/** In how many draws race and scores agree: of the first draws at once, of all N a little later. */
function useAgreement(channel: string, { pi, seed, n }: Parameters) {
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
  )
}

/** The race, its axis stretched by log and turned, is Gumbel-Max: one draw in the picture, all of them counted. */
export function ScoresFigure({ live: { parameters, draw }, channel }: FigureProps) {
  const { measurement, settled } = useAgreement(channel, parameters)
  return (
    <figure className={figureStyles.figure} data-settled={settled}>
      <TurnedDraw {...{ parameters, draw }} />
      {parameters.n <= mostListed && <FewDraws parameters={parameters} />}
      <FigureVerdict>
        <Agreement {...measurement} />
      </FigureVerdict>
    </figure>
  )
}

/** In how many draws the race and the scores name the same class. */
function Agreement({ agreeing, draws }: RaceAndScoresTally) {
  const words = useWords(scoresWords)
  const { count } = useNumbers()
  return (
    <p className={figureStyles.small} data-reading>
      {words.agreement(count(agreeing), count(draws))}
    </p>
  )
}

/** The most draws that are listed one by one. */
const mostListed = 20

/** Every draw on the page, where they are few: who is first, who is highest. */
function FewDraws({ parameters: { seed, n, pi, labels } }: { parameters: Parameters }) {
  const { table: words, value } = useWords(scoresWords)
  const { count, number } = useNumbers()
  const written = useKeptNames()
  return (
    <DataTable
      caption={words.draws(count(n))}
      written={written}
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

/** The last stage: 0 is the axis of time, 1 the stretched one, 2 the one of scores. */
const lastStage = 2

/** Stages in a second: slow enough to follow one runner by eye. */
const turningSpeed = 0.4

/** How far the axis of perturbed logits reaches, the nearer end where it holds all: one winner in 55 is higher than 4. */
const [near, far] = [2, 4]

const stages = ['time', 'stretched', 'turned'] as const

/** One draw as a race and as scores, and everything in between. */
function TurnedDraw({ parameters, draw }: DrawProps) {
  const words = useWords(scoresWords)
  const { number } = useNumbers()
  const turn = usePlayback(lastStage, turningSpeed)
  const times = useMemo(() => raceTimes(draw, parameters.pi), [draw, parameters.pi])
  const { labels } = parameters
  const { winner, score } = draw
  const logits = parameters.pi.map(Math.log)
  const reach = [...score, ...logits].every((value) => Math.abs(value) <= near) ? near : far
  const stage = stages[Math.round(turn.at)]!
  const verdict = words.verdict[stage](
    labels[winner]!,
    number(stage === 'turned' ? score[winner]! : times[winner]!),
  )
  const all = (values: readonly number[]) =>
    labels.map((label, k) => words.value(label, number(values[k]!))).join(', ')
  return (
    <>
      <TurningAxis
        runners={useRunners(parameters, draw, times)}
        winner={winner}
        stage={turn.at}
        end={raceEnd}
        reach={reach}
        words={{
          time: turn.at < 0.5 ? words.axis.time : words.axis.stretched,
          perturbedLogit: words.axis.score,
          first: words.first,
          highest: words.highest,
        }}
        label={words.title(String(parameters.draw))}
        description={words.alternative(all(times), all(score), labels[winner]!)}
      />
      <TurnControls turn={turn} />
      <FigureVerdict>
        <p className={figureStyles.small} data-reading>
          {verdict}
        </p>
      </FigureVerdict>
      <LiveRegion sentence={verdict} quiet={turn.playing} />
      <FigureNotes>
        <p>{stage === 'time' ? words.caption.time : words.caption.turned}</p>
        <Cut stage={stage} {...{ labels, times, score, reach }} />
      </FigureNotes>
      <NumbersTable {...{ parameters, draw, times }} />
    </>
  )
}

const scale: Scale = { kind: 'linear', min: 0, max: lastStage, step: 0.02 }

/** Plays the turn, steps through its three stages, or drags it. */
function TurnControls({ turn }: { turn: Playback }) {
  const words = useWords(scoresWords)
  const at = Math.round(turn.at)
  return (
    <div className={figureStyles.turn}>
      <Button icon={turn.playing ? 'pause' : 'play'} onClick={turn.playing ? turn.stop : turn.play}>
        <SteadyLabel of={[words.play, words.stop]} shown={turn.playing ? words.stop : words.play} />
      </Button>
      <SegmentedControl
        legend={words.stages.legend}
        quiet
        segments={stages.map((id) => ({ id, label: words.stages[id] }))}
        value={stages[at]!}
        onChange={(id) => turn.put(stages.indexOf(id))}
      />
      <Range
        value={turn.at}
        scale={scale}
        onChange={turn.put}
        label={words.scrub}
        valueText={words.scrubValue[stages[at]!]}
        marks={[0, 1, lastStage]}
      />
    </div>
  )
}

/** What the present axis cuts. */
function Cut({
  stage,
  labels,
  times,
  score,
  reach,
}: {
  stage: (typeof stages)[number]
  labels: readonly string[]
  times: readonly number[]
  score: readonly number[]
  /** The end of the axis of perturbed logits */
  reach: number
}) {
  const words = useWords(scoresWords)
  const { number, significant } = useNumbers()
  const isCut = (k: number) => (stage === 'time' ? times[k]! > raceEnd : Math.abs(score[k]!) > reach)
  const names = labels.filter((_, k) => isCut(k))
  const [from, to] = {
    time: ['0', String(raceEnd)],
    stretched: [significant(Math.exp(-reach), 2), number(Math.exp(reach), 0)],
    turned: [number(-reach, 0), number(reach, 0)],
  }[stage] as [string, string]
  return <p>{names.length > 0 ? words.cut(from, to, names.join(', ')) : words.whole(from, to)}</p>
}

function useRunners({ labels }: Parameters, draw: SelectedDraw, times: readonly number[]): TurningRunner[] {
  const words = useWords(scoresWords)
  const { number, magnitude } = useNumbers()
  return labels.map((label, k) => ({
    name: isDefaultLabel(label, k) && labels.length <= 8 ? words.name(label) : label,
    noise: draw.xi[k]!,
    time: times[k]!,
    logit: draw.logit[k]!,
    perturbedLogit: draw.score[k]!,
    texts: {
      time: number(times[k]!, times[k]! < 10 ? 3 : 1),
      perturbedLogit: number(draw.score[k]!),
      logit: words.parts.logit(subscript(k), magnitude(draw.logit[k]!)),
      gumbel: words.parts.gumbel(subscript(k), number(draw.gamma[k]!)),
    },
  }))
}

/** The draw's numbers, on request. */
function NumbersTable({ parameters, draw, times }: DrawProps & { times: readonly number[] }) {
  const { table: words } = useWords(scoresWords)
  const { number } = useNumbers()
  const { name, noise, time, logit, gumbel, score } = words
  return (
    <FigureTable
      summary={words.show}
      caption={words.caption(String(parameters.draw))}
      columns={[name, noise, time, logit, gumbel, score]}
      rows={() =>
        parameters.labels.map((label, k) => [
          label,
          ...[draw.xi, times, draw.logit, draw.gamma, draw.score].map((values) => number(values[k]!, 4)),
        ])
      }
    />
  )
}
