import { ticks } from 'd3'
import { useMemo } from 'react'
import { type FiniteDifferences, halfWidths } from '../../engine/experiments/finiteDifference'
import { exactMoments } from '../../engine/experiments/gradient'
import { useNumbers, useWords } from '../../language/language'
import { type Cursor, Curves } from '../../plots/curves/Curves'
import { type CurveAxis, decadeTicks, flatLine, type Panel, placesAt } from '../../plots/curves/curve'
import type { DataPoint } from '../../plots/frame/Frame'
import { chanceDeviations } from '../../statistics/chanceLevel'
import type { RunningMoments } from '../../statistics/runningMoments'
import { standardError } from '../../statistics/standardError'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { useBuilt } from '../built'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { gradientWords } from '../words'
import { useFiniteDifferences } from './useGradient'
import type { GradientWords } from './words.en'

/** The half width nearest to a place on the axis, log₁₀ h. */
const nearestWidth = (place: number): number =>
  halfWidths.reduce(
    (best, h, at) =>
      Math.abs(Math.log10(h) - place) < Math.abs(Math.log10(halfWidths[best]!) - place) ? at : best,
    0,
  )

/** A slope by finite differences: over the same noise on both sides, and over fresh noise. */
export function FiniteDifference({ live: { parameters }, channel }: FigureProps) {
  const { finiteDifference: words } = useWords(gradientWords)
  const { number, count, significant, magnitude } = useNumbers()
  const { pi, tau, f, logit } = parameters
  const [h, setWidth] = useBuilt('width', 0.01)
  const chosen = halfWidths.indexOf(h)
  const { measure, settled } = useFiniteDifferences(channel, parameters)
  const slope = useMemo(
    () => exactMoments(f, logProbabilities(pi), tau, logit)?.pathwise.mean ?? null,
    [f, pi, tau, logit],
  )
  const known = measure && measure.pairs > 0 ? measure : null
  const panels = useMemo(
    () =>
      known && [
        estimatePanel(known, slope, chosen, words.labels, significant),
        errorPanel(known, chosen, words.labels, significant),
      ],
    [known, slope, chosen, words, significant],
  )
  const cursor: Cursor = {
    value: Math.log10(h),
    symbol: 'theta',
    text: `h = ${h}`,
    label: words.width,
    valueText: `h = ${h}`,
    onPick: (place) => setWidth(halfWidths[nearestWidth(place)]!),
    forKey(key) {
      const by = { ArrowRight: -1, ArrowUp: -1, ArrowLeft: 1, ArrowDown: 1 }[key]
      const next = by === undefined ? undefined : halfWidths[chosen + by]
      return next === undefined ? null : Math.log10(next)
    },
  }
  const estimate = (moments: RunningMoments) => ({
    mean: number(moments.mean),
    error: magnitude(chanceDeviations * standardError(moments.variance, moments.count)),
  })
  const verdict =
    known &&
    words.verdict(
      String(h),
      count(known.pairs),
      estimate(known.same[chosen]!),
      estimate(known.fresh[chosen]!),
    )
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={measure && 2 * measure.pairs}>
      {panels ? (
        <Curves
          axis={widthAxis}
          panels={panels}
          cursor={cursor}
          label={words.title}
          description={verdict ?? ''}
        />
      ) : (
        <div className={figureStyles.waiting}>{measure && <p>{words.tooFew}</p>}</div>
      )}
      <FigureNotes>
        {verdict && <p className={figureStyles.verdict}>{verdict}</p>}
        {known && <p>{words.caption(count(known.pairs))}</p>}
      </FigureNotes>
      {known && <FiniteDifferenceTable differences={known} />}
    </figure>
  )
}

function FiniteDifferenceTable({ differences: { pairs, same, fresh } }: { differences: FiniteDifferences }) {
  const { finiteDifference: words, table } = useWords(gradientWords)
  const { count, significant } = useNumbers()
  const error = ({ variance, count: draws }: RunningMoments) => significant(standardError(variance, draws), 3)
  return (
    <FigureTable
      summary={table.show}
      caption={words.table(count(pairs))}
      columns={[
        'h',
        words.columns.same,
        words.columns.sameError,
        words.columns.fresh,
        words.columns.freshError,
      ]}
      rows={() =>
        halfWidths.map((h, at) => [
          String(h),
          significant(same[at]!.mean, 4),
          error(same[at]!),
          significant(fresh[at]!.mean, 4),
          error(fresh[at]!),
        ])
      }
    />
  )
}

/** h from 0.0001 to 1, evenly in its logarithm: places are log₁₀ h. */
const widthAxis: CurveAxis = {
  from: -4,
  to: 0,
  ticks: [0.0001, 0.001, 0.01, 0.1, 1].map((h) => ({ at: Math.log10(h), label: String(h) })),
}

/** The half width at which the estimates' axis takes its measure of fresh noise. */
const telling = halfWidths.indexOf(0.03)

/** The standard error as it is drawn: of a single pair, which shows no spread, 0. */
const errorOf = ({ variance, count }: RunningMoments) => Math.sqrt(variance / count)

/** The logarithm of an error, which may be 0. */
const logError = (moments: RunningMoments) => Math.log10(Math.max(errorOf(moments), 1e-9))

const samePlaces = placesAt([0.2, 0.3, 0.4, 0.5], 'over', 'under')
const freshPlaces = placesAt([0.3, 0.4, 0.5, 0.6, 0.7], 'upperRight', 'over', 'lowerLeft')

/** The mean of fresh noise leaves the picture where h is small. */
const freshMeanPlaces = placesAt(
  [0.5, 0.55, 0.6, 0.65, 0.45, 0.7, 0.4],
  'upperRight',
  'lowerLeft',
  'lowerRight',
  'over',
  'under',
)

// From narrow to wide: curves rise in x.
const fromNarrow = halfWidths.map((_, at) => at).reverse()

/** A curve over the half widths; `height` is of the one at a place of `halfWidths`. */
const overWidths = (height: (at: number) => number): DataPoint[] =>
  fromNarrow.map((at) => [Math.log10(halfWidths[at]!), height(at)])

type Labels = GradientWords['finiteDifference']['labels']

/** The estimates with their bands against the half width h of the difference, and the exact slope where it is known. */
function estimatePanel(
  { same, fresh }: FiniteDifferences,
  slope: number | null,
  chosen: number,
  labels: Labels,
  format: (value: number) => string,
): Panel {
  const reach = (moments: RunningMoments) => chanceDeviations * errorOf(moments)
  const around = (list: readonly RunningMoments[]) => ({
    low: overWidths((at) => list[at]!.mean - reach(list[at]!)),
    high: overWidths((at) => list[at]!.mean + reach(list[at]!)),
  })
  const centre = slope ?? same[chosen]!.mean
  const room = Math.max(0.05, 2 * reach(fresh[telling]!))
  const range = [centre - room, centre + room] as const
  const exact: Panel['curves'] =
    slope === null
      ? []
      : [
          {
            id: 'slope',
            points: flatLine(widthAxis, slope),
            tone: 'ink',
            weight: 'light',
            dashed: true,
            label: { text: labels.slope, places: [...samePlaces, ...freshPlaces] },
          },
        ]
  return {
    id: 'estimate',
    title: labels.estimate,
    height: 9,
    range,
    ticks: ticks(range[0], range[1], 4).map((at) => ({ at, label: format(at) })),
    areas: [
      { id: 'fresh', kind: 'chance', tone: 'noise', ...around(fresh) },
      { id: 'same', kind: 'chance', tone: 'gradient', ...around(same) },
    ],
    curves: [
      {
        id: 'fresh',
        points: overWidths((at) => fresh[at]!.mean),
        tone: 'noise',
        weight: 'light',
        dashed: true,
        label: { text: labels.fresh, places: freshMeanPlaces },
      },
      {
        id: 'same',
        points: overWidths((at) => same[at]!.mean),
        tone: 'gradient',
        weight: 'strong',
        symbol: 'gradient',
        label: { text: labels.same, places: placesAt([0.3, 0.4, 0.5, 0.2, 0.6], 'under', 'over') },
      },
      // Over the estimates that lie on it: both are seen.
      ...exact,
    ],
    dots: [
      { id: 'fresh', y: fresh[chosen]!.mean, tone: 'noise', filled: false },
      { id: 'same', y: same[chosen]!.mean, tone: 'gradient', filled: true },
    ],
  }
}

/** The standard errors of the estimates against the half width h of the difference, both in their logarithms. */
function errorPanel(
  { same, fresh }: FiniteDifferences,
  chosen: number,
  labels: Labels,
  format: (value: number) => string,
): Panel {
  const errors = [...same, ...fresh].map(logError)
  const [low, high] = [Math.floor(Math.min(...errors)), Math.ceil(Math.max(...errors))]
  return {
    id: 'error',
    title: labels.error,
    height: 8,
    range: [low, high],
    ticks: decadeTicks(low, high, format),
    curves: [
      {
        id: 'fresh',
        points: overWidths((at) => logError(fresh[at]!)),
        tone: 'noise',
        weight: 'strong',
        dashed: true,
        label: { text: labels.fresh, places: freshPlaces },
      },
      {
        id: 'same',
        points: overWidths((at) => logError(same[at]!)),
        tone: 'gradient',
        weight: 'strong',
        symbol: 'gradient',
        label: { text: labels.same, places: samePlaces },
      },
    ],
    dots: [
      { id: 'fresh', y: logError(fresh[chosen]!), tone: 'noise', filled: false },
      { id: 'same', y: logError(same[chosen]!), tone: 'gradient', filled: true },
    ],
  }
}
