import { nice, ticks } from 'd3'
import { useMemo } from 'react'
import type { ExpectationCurve, ExpectationMeasure } from '../../engine/experiments/expectation'
import { temperatureGrid } from '../../engine/experiments/temperatureGrid'
import { useMeasurement } from '../../engine/useMeasurement'
import { cornerValues, exactExpectation, objectiveOf } from '../../estimators/objective'
import { gapSlopeAtZeroTemperature } from '../../estimators/zeroTemperatureLimits'
import { useNumbers, useWords } from '../../language/language'
import { Curves } from '../../plots/curves/Curves'
import { flatLine, type Panel, placesAt } from '../../plots/curves/curve'
import type { DataPoint } from '../../plots/frame/Frame'
import type { Parameters } from '../../state/parameters'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { standardError } from '../../statistics/standardError'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { decades, temperatureAxis, useTemperatureCursor } from '../temperatureAxis'
import { expectationWords } from '../words'
import { MeanOfSamples } from './MeanOfSamples'
import type { ExpectationWords } from './words.en'

/** What the relaxation does to means: that of the samples themselves, and that of an objective. */
export function ExpectationFigure({ live: { parameters }, channel, exploration }: FigureProps) {
  const expected = useExpectation(channel, parameters)
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'mean' && <RelaxedObjective parameters={parameters} expected={expected} />}
      {exploration !== 'curve' && (
        <MeanOfSamples parameters={parameters} curve={expected.curve} channel={channel} />
      )}
    </div>
  )
}

interface Props {
  parameters: Parameters
  expected: Expected
}

/** Mean of f(z̃) against τ beside that of f(z): the bias is what lies between. */
function RelaxedObjective({ parameters, expected }: Props) {
  const words = useWords(expectationWords)
  const { number, magnitude, count, significant } = useNumbers()
  const { pi, tau, f } = parameters
  const { measure, curve, temperature } = expected
  const objective = useMemo(() => objectiveOf(f, pi.length), [f, pi.length])
  const values = useMemo(() => cornerValues(objective, pi.length), [objective, pi.length])
  const slope = useMemo(() => gapSlopeAtZeroTemperature(objective, pi), [objective, pi])
  const discrete = exactExpectation(pi, values)
  const panels = useMemo(
    () => curve && [expectationPanel(curve, { discrete, slope, tau }, words.curves, significant)],
    [curve, discrete, slope, tau, words, significant],
  )
  const cursor = useTemperatureCursor(parameters)
  const verdict =
    measure &&
    words.verdict({
      tau: significant(temperature),
      draws: count(measure.draws),
      relaxed: number(measure.value.mean, 4),
      error: magnitude(standardError(measure.value.variance, measure.draws), 4),
      discrete: number(discrete, 4),
      bias: number(measure.value.mean - discrete, 4),
    })
  return (
    <figure className={figureStyles.figure} data-settled={expected.settled} data-draws={measure?.draws}>
      {panels ? (
        <Curves
          axis={temperatureAxis}
          panels={panels}
          cursor={cursor}
          label={words.title}
          description={words.alternative(count(curve!.draws), number(discrete), verdict ?? '')}
        />
      ) : (
        <div className={figureStyles.waiting} />
      )}
      <FigureNotes>
        {verdict && <p className={figureStyles.verdict}>{verdict}</p>}
        {curve && <p>{words.caption(count(curve.draws), curve.exact !== null)}</p>}
      </FigureNotes>
      {curve && <CurveTable expected={expected} discrete={discrete} />}
    </figure>
  )
}

function CurveTable({ expected: { curve }, discrete }: { expected: Expected; discrete: number }) {
  const { table: words } = useWords(expectationWords)
  const { number, count, significant, magnitude } = useNumbers()
  if (!curve) return null
  return (
    <FigureTable
      summary={words.show}
      caption={words.caption(count(curve.draws), number(discrete, 4))}
      columns={[words.tau, words.relaxed, words.band, words.exact, words.bias]}
      rows={() =>
        decades.map((tau) => {
          const at = temperatureGrid.indexOf(tau)
          const { mean, variance, count: draws } = curve.values[at]!
          return [
            significant(tau),
            number(mean, 4),
            `± ${magnitude(chanceDeviations * standardError(variance, draws), 4)}`,
            curve.exact ? number(curve.exact[at]!, 4) : '–',
            number(mean - discrete, 4),
          ]
        })
      }
    />
  )
}

/** What is known of E f(z̃): at one temperature, and against all of them. */
interface Expected {
  /** τ that `measure` was taken at: the page's own once it has settled */
  temperature: number
  /** Over all N draws */
  measure: ExpectationMeasure | null
  /** Over the first draws */
  curve: ExpectationCurve | null
  /** Whether both are of the page's parameters. */
  settled: boolean
}

/** Asks for E f(z̃) at these parameters; the newest answers stay until newer ones come. */
function useExpectation(channel: string, { pi, tau, seed, n, f }: Parameters): Expected {
  const noise = { seed, classes: pi.length, draws: n }
  const measured = useMeasurement(`${channel}/tau`, {
    experiment: 'expectation',
    noise,
    parameters: { probabilities: pi, temperature: tau, objective: f },
  })
  const curved = useMeasurement(`${channel}/curve`, {
    experiment: 'expectationCurve',
    noise,
    parameters: { probabilities: pi, objective: f },
  })
  return {
    temperature: measured.answer?.question.parameters.temperature ?? tau,
    measure: measured.answer?.measurement ?? null,
    curve: curved.answer?.measurement ?? null,
    settled: measured.settled && curved.settled,
  }
}

/** The tangent in τ is drawn as far as it may be trusted a little. */
const tangentUntil = 1

const relaxedPlaces = placesAt([0.75, 0.8, 0.7, 0.65, 0.85, 0.6], 'over', 'under')
const discretePlaces = placesAt([0.9, 0.8, 0.12, 0.16, 0.2], 'under', 'over')
const tangentPlaces = placesAt(
  [0.42, 0.4, 0.38, 0.36, 0.44],
  'upperLeft',
  'lowerLeft',
  'lowerRight',
  'upperRight',
)

interface ExpectationMarks {
  /** E f(z), exact */
  discrete: number
  /** Slope of E f(z̃) in τ at 0 */
  slope: number
  /** Where the dots stand, which are on their lines: means over all draws would lie beside them by chance */
  tau: number
}

/** Means of f against τ: relaxed and discrete, the gap between them, the band of chance and the tangent at τ = 0. */
export function expectationPanel(
  curve: ExpectationCurve,
  { discrete, slope, tau }: ExpectationMarks,
  labels: ExpectationWords['curves'],
  format: (value: number) => string,
): Panel {
  const places = temperatureGrid.map(Math.log10)
  const line = (height: (at: number) => number): DataPoint[] => places.map((place, at) => [place, height(at)])
  const mean = (at: number) => curve.values[at]!.mean
  const centre = (at: number) => curve.exact?.[at] ?? mean(at)
  const chance = (at: number) =>
    chanceDeviations * Math.sqrt(curve.values[at]!.variance / curve.values[at]!.count)
  const range = rangeOf([discrete, ...places.map((_, at) => mean(at)), ...places.map((_, at) => centre(at))])
  const tangent = line((at) => discrete + slope * temperatureGrid[at]!).filter(
    (_, at) => temperatureGrid[at]! <= tangentUntil,
  )
  return {
    id: 'expectation',
    height: 13,
    range,
    // The lowest has no room beside the axis' first number.
    ticks: ticks(range[0], range[1], 4).map((at) => ({ at, label: at === range[0] ? '' : format(at) })),
    areas: [
      {
        id: 'gap',
        kind: 'gap',
        tone: 'ink',
        low: line((at) => Math.min(discrete, mean(at))),
        high: line((at) => Math.max(discrete, mean(at))),
      },
      {
        id: 'chance',
        kind: 'chance',
        tone: 'ink',
        low: line((at) => centre(at) - chance(at)),
        high: line((at) => centre(at) + chance(at)),
      },
    ],
    curves: [
      {
        id: 'tangent',
        points: tangent,
        tone: 'ink',
        weight: 'light',
        dashed: true,
        symbol: 'tau',
        label: { text: labels.tangent, places: tangentPlaces },
      },
      {
        id: 'discrete',
        points: flatLine(temperatureAxis, discrete),
        tone: 'ink',
        weight: 'light',
        symbol: 'winner',
        label: { text: labels.discrete, places: discretePlaces },
      },
      {
        id: 'relaxed',
        points: line(mean),
        tone: 'ink',
        weight: 'strong',
        symbol: 'relaxed',
        label: { text: labels.relaxed, places: relaxedPlaces },
      },
    ],
    dots: [
      { id: 'discrete', y: discrete, tone: 'ink', filled: true, symbol: 'winner' },
      {
        id: 'relaxed',
        y: heightAt(line(mean), Math.log10(tau)),
        tone: 'ink',
        filled: false,
        symbol: 'relaxed',
      },
    ],
  }
}

/** The height of a line of straight pieces at a place; beyond its ends that of the nearer one. */
function heightAt(points: readonly DataPoint[], place: number): number {
  const next = points.findIndex(([x]) => x >= place)
  const [[x1, y1], [x0, y0]] = [points.at(next)!, points[Math.max(0, next - 1)]!]
  return next > 0 ? y0 + ((place - x0) / (x1 - x0)) * (y1 - y0) : y1
}

/** Round ends a little beyond all values; where they do not differ, a unit's room. */
function rangeOf(values: readonly number[]): [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high - low > 1e-9 ? 0.12 * (high - low) : 0.5
  const [from, to] = nice(low - room, high + room, 4)
  return [from, to]
}
