import { nice, ticks } from 'd3'
import type { ExpectationCurve } from '../../engine/experiments/expectation'
import { temperatureGrid } from '../../engine/experiments/temperatureGrid'
import { type Panel, placesAt } from '../../plots/curves/curve'
import type { Place } from '../../plots/frame/Frame'
import { chanceDeviations } from '../../statistics/binomialBand'
import { temperatureAxis } from '../axes'
import type { ExpectationWords } from './words.en'

/** The tangent in τ is drawn as far as it may be trusted a little. */
const tangentUntil = 1

const relaxedPlaces = placesAt([0.75, 0.8, 0.7, 0.65, 0.85, 0.6], 'over', 'under')
const discretePlaces = placesAt([0.12, 0.16, 0.2, 0.9, 0.8], 'under', 'over')
const tangentPlaces = placesAt(
  [0.42, 0.4, 0.38, 0.36, 0.44],
  'upperLeft',
  'lowerLeft',
  'lowerRight',
  'upperRight',
)

export interface ExpectationMarks {
  /** E f(z), exact */
  discrete: number
  /** Slope of E f(z̃) in τ at 0 */
  slope: number
  /** Means of f(z̃) and of f(z) over all draws, at the cursor; null while they are awaited */
  relaxedMean: number | null
  discreteMean: number | null
}

/** Means of f against τ: relaxed and discrete, the gap between them, the band of chance and the tangent at τ = 0. */
export function expectationPanel(
  curve: ExpectationCurve,
  { discrete, slope, relaxedMean, discreteMean }: ExpectationMarks,
  labels: ExpectationWords['curves'],
  format: (value: number) => string,
): Panel {
  const places = temperatureGrid.map(Math.log10)
  const line = (height: (at: number) => number): Place[] => places.map((place, at) => [place, height(at)])
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
        points: [
          [temperatureAxis.from, discrete],
          [temperatureAxis.to, discrete],
        ],
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
      ...(discreteMean === null
        ? []
        : [{ id: 'discrete', y: discreteMean, tone: 'ink' as const, filled: true, symbol: 'winner' }]),
      ...(relaxedMean === null
        ? []
        : [{ id: 'relaxed', y: relaxedMean, tone: 'ink' as const, filled: false, symbol: 'relaxed' }]),
    ],
  }
}

/** Round ends a little beyond all values; where they do not differ, a unit's room. */
function rangeOf(values: readonly number[]): [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high - low > 1e-9 ? 0.12 * (high - low) : 0.5
  const [from, to] = nice(low - room, high + room, 4)
  return [from, to]
}
