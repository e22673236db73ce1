import { useMemo } from 'react'
import { type SliceParameters, type SliceTally, sliceCounter } from '../../engine/experiments/slice'
import { firstDraws } from '../../engine/firstDraws'
import { useCounted } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { Curves } from '../../plots/curves/Curves'
import { type Curve, type LabelPlace, type Panel, placesAt } from '../../plots/curves/curve'
import type { Parameters } from '../../state/parameters'
import { binomialBand } from '../../statistics/binomialBand'
import { chanceLevel, fewestForBand } from '../../statistics/chanceLevel'
import { standardError } from '../../statistics/standardError'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { expectedAt, jumpLocation } from '../../transform/slice'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigureTable, Verdicts } from '../parts'
import type { DrawProps } from '../selectedDraw'
import { thetaAxis } from '../thetaAxis'
import { sliceWords } from '../words'
import {
  countedMean,
  exactCurves,
  meanRises,
  mostSteps,
  sliceBins,
  stairs,
  stepCurve,
  summedRises,
  withoutRelaxed,
} from './sliceCurves'
import { ticksOf, useThetaAxis, useThetaCursor } from './useThetaCursor'
import type { SliceWords } from './words.en'

interface Props extends DrawProps {
  channel: string
  isOneHotAlone: boolean
}

/** Places for the labels, the best first: the curves cross near the middle and lie apart on either side of it. */
const relaxedPlaces = [
  ...placesAt([0.34, 0.3, 0.26, 0.38, 0.42], 'upperLeft'),
  ...placesAt([0.6, 0.66, 0.72], 'lowerRight'),
]
const oneHotPlaces = [
  ...placesAt([0.58, 0.54, 0.62, 0.5, 0.46, 0.42, 0.38], 'upperLeft'),
  ...placesAt([0.5, 0.6, 0.7], 'lowerRight'),
  ...placesAt([0.85, 0.75], 'under'),
]
const probabilityPlaces: readonly LabelPlace[] = [0.62, 0.58, 0.66, 0.54, 0.5, 0.45, 0.4, 0.35].flatMap(
  (part) => [[part, 'lowerRight'] as const, [part - 0.05, 'upperLeft'] as const],
)
const hillPlaces = [
  ...placesAt([0.66, 0.7, 0.74, 0.62, 0.58], 'upperRight'),
  ...placesAt([0.3, 0.26, 0.34, 0.22], 'upperLeft'),
  ...placesAt([0.32, 0.28, 0.36, 0.4, 0.24], 'over'),
  ...placesAt([0.88, 0.82, 0.76, 0.12, 0.18], 'over'),
]
const slopePlaces = [
  ...placesAt([0.56, 0.6, 0.64], 'upperRight'),
  ...placesAt([0.44, 0.5, 0.38, 0.56, 0.32], 'over'),
  ...placesAt([0.34, 0.3, 0.26], 'upperLeft'),
]
// The cursor stands near the middle, unless it is moved.
const flatPlaces = placesAt([0.84, 0.88, 0.16, 0.12, 0.46, 0.5, 0.42, 0.54, 0.38], 'over')

/** Slopes shown: the slope of π₁ never exceeds ¼. */
const slopeTop = 0.36

/** The most single steps that are drawn behind their mean. */
const mostFaint = 10

/** Means over draws as θ₁ moves: of z₁ a stair towards π₁, of z̃₁ a smooth rise; the means of slopes, and the slope of the mean. */
export function SliceOfAll({ parameters, draw, channel, isOneHotAlone }: Props) {
  const words = useWords(sliceWords)
  const { number, count, percent, magnitude } = useNumbers()
  const { pi, tau, n } = parameters
  const theta = Math.log(pi[0]!) + parameters.theta
  const { measurement: tally, settled } = useSlice(channel, parameters, theta)
  const axis = useThetaAxis()
  const cursor = useThetaCursor(parameters, theta, null)
  const logits = useMemo(() => logProbabilities(pi), [pi])
  const exact = useMemo(() => exactCurves(logits, tally.draws), [logits, tally.draws])
  const selected = jumpLocation(draw.logit, draw.gamma)
  const means = useMemo(() => meansOf(tally, tau), [tally, tau])
  const at = valuesAt(tally, expectedAt(theta, logits))
  const highest = Math.max(...means.slopes.map(([, slope]) => slope))
  const cut = highest > slopeTop ? words.cut(number(highest, 2)) : null
  const names = useMemo(() => (tally.draws === 1 ? namesOfOne(words) : words.curves), [tally, words])
  const curves = useMemo(() => curvesOf(tally, means, exact, names), [tally, means, exact, names])
  const hasBand = tally.draws >= fewestForBand
  const all = panelsOf(curves, tally, hasBand ? exact.band : null, selected, at, cut)
  const panels = isOneHotAlone ? withoutRelaxed(all) : all
  const band = words.all.band(magnitude(at.low), magnitude(at.high))
  const verdict = [
    words.all.wins(
      number(theta),
      count(at.won),
      count(tally.draws),
      magnitude(at.share),
      magnitude(at.probability),
      band,
    ),
    words.all.slopes(magnitude(at.slopeOfMean), magnitude(at.meanSlope), magnitude(at.standardError)),
  ]
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={tally.draws}>
      <Curves
        axis={axis}
        panels={panels}
        cursor={cursor}
        label={words.all.label(count(n))}
        description={
          isOneHotAlone
            ? words.all.oneHotAlone(count(tally.draws), verdict[0]!)
            : words.all.alternative(count(tally.draws), String(tau), verdict.join(' '))
        }
      />
      <FigureNotes>
        <Verdicts sentences={cursor ? verdict : [words.impossible]} />
        <p>{words.all.caption}</p>
        {hasBand && <p>{words.all.chance(percent(chanceLevel, 1))}</p>}
      </FigureNotes>
      <FigureTable
        summary={words.table.show}
        caption={words.all.table(count(tally.draws), number(theta))}
        columns={[words.table.quantity, words.table.mean, words.table.exact]}
        rows={() => [
          [names.meanStep, magnitude(at.share, 4), `${magnitude(at.probability, 4)} (${band})`],
          [words.table.meanSlope, number(0, 4), number(0, 4)],
          [names.slopeOfMean, '–', magnitude(at.slopeOfMean, 4)],
          [names.expectedAt, number(at.relaxed, 4), '–'],
          [names.meanHill, `${magnitude(at.meanSlope, 4)} ± ${magnitude(at.standardError, 4)}`, '–'],
        ]}
      />
    </figure>
  )
}

/** What all draws together do at θ₁, where π₁ is `probability`. */
function valuesAt({ at, draws }: SliceTally, probability: number) {
  const meanSlope = at.slope / draws
  const variance = Math.max(0, at.slopeSquares / draws - meanSlope ** 2)
  const { lower, upper } = binomialBand(draws, probability, chanceLevel)
  return {
    won: at.won,
    share: at.won / draws,
    probability,
    low: lower / draws,
    high: upper / draws,
    relaxed: at.relaxed / draws,
    meanSlope,
    standardError: standardError(variance, draws),
    slopeOfMean: probability * (1 - probability),
  }
}

const meansOf = (tally: SliceTally, tau: number) =>
  tally.draws <= mostSteps
    ? { oneHot: stairs(tally.first.jumps), ...meanRises(tally.first.centres, tau) }
    : { oneHot: countedMean(tally), ...summedRises(tally) }

/** What the curves are called where there is one draw, which is no mean. */
const namesOfOne = ({ curves }: SliceWords): SliceWords['curves'] => ({
  ...curves,
  meanStep: curves.step,
  expectedAt: curves.rise,
  meanFlat: curves.flat,
  shortFlat: curves.flat,
  meanHill: curves.hill,
  shortHill: curves.hill,
})

/** The means of z₁ and z̃₁ with π₁, and of their slopes with that of π₁. */
function curvesOf(
  tally: SliceTally,
  means: ReturnType<typeof meansOf>,
  exact: ReturnType<typeof exactCurves>,
  names: SliceWords['curves'],
) {
  const single = tally.draws <= mostFaint ? [...tally.first.jumps] : []
  const values: Curve[] = [
    ...single.map(
      (jump, draw): Curve => ({
        id: `draw ${draw}`,
        points: stepCurve(jump),
        tone: 'class',
        weight: 'faint',
      }),
    ),
    {
      id: 'relaxed',
      points: means.relaxed,
      tone: 'class',
      weight: 'light',
      dashed: true,
      symbol: 'relaxed',
      label: { text: names.expectedAt, places: relaxedPlaces },
    },
    {
      id: 'one-hot',
      points: means.oneHot,
      tone: 'class',
      weight: 'strong',
      symbol: 'winner',
      label: { text: names.meanStep, places: oneHotPlaces },
    },
    {
      id: 'probability',
      points: exact.probability,
      tone: 'ink',
      weight: 'light',
      symbol: 'pi',
      label: { text: names.probability, places: probabilityPlaces },
    },
  ]
  const gradient = { tone: 'gradient', symbol: 'gradient' } as const
  const slopes: Curve[] = [
    {
      id: 'hill',
      points: means.slopes,
      weight: 'light',
      dashed: true,
      label: { text: names.meanHill, short: names.shortHill, places: hillPlaces },
      ...gradient,
    },
    {
      id: 'slope of mean',
      points: exact.slope,
      weight: 'strong',
      label: { text: names.slopeOfMean, short: names.shortSlope, places: slopePlaces },
      ...gradient,
    },
    {
      id: 'flat',
      points: [exact.slope[0]!, exact.slope.at(-1)!].map(([theta]) => [theta, 0] as const),
      weight: 'light',
      label: { text: names.meanFlat, short: names.shortFlat, places: flatPlaces },
      ...gradient,
    },
  ]
  return { values, slopes }
}

function panelsOf(
  { values, slopes }: ReturnType<typeof curvesOf>,
  { first }: SliceTally,
  band: ReturnType<typeof exactCurves>['band'] | null,
  selected: number,
  at: ReturnType<typeof valuesAt>,
  cut: string | null,
): Panel[] {
  return [
    {
      id: 'means',
      height: 10,
      range: [0, 1],
      ticks: ticksOf([0, 1]),
      band,
      rug: { places: [...first.jumps], selected },
      curves: values,
      dots: [
        { id: 'relaxed', y: at.relaxed, tone: 'class', filled: false, symbol: 'relaxed' },
        { id: 'one-hot', y: at.share, tone: 'class', filled: true, symbol: 'winner' },
      ],
    },
    {
      id: 'slopes',
      height: 7,
      range: [0, slopeTop],
      ticks: ticksOf([0, 0.25]),
      cut,
      curves: slopes,
      dots: [
        { id: 'hill', y: at.meanSlope, tone: 'gradient', filled: false, symbol: 'gradient' },
        { id: 'flat', y: 0, tone: 'gradient', filled: true, symbol: 'gradient' },
      ],
    },
  ]
}

/** The slice through all draws: through the first ones at once, through all N from the worker after. */
function useSlice(channel: string, { pi, tau, seed, n }: Parameters, theta: number) {
  const classes = pi.length
  const parameters = useMemo<SliceParameters>(
    () => ({ probabilities: pi, temperature: tau, theta, axis: { ...thetaAxis, bins: sliceBins } }),
    [pi, tau, theta],
  )
  const noise = useMemo(() => firstDraws({ seed, classes, draws: n }), [seed, classes, n])
  const first = useMemo(() => {
    const counter = sliceCounter(parameters)
    counter.count(noise.gumbel, 0, noise.draws)
    return counter.finish()
  }, [parameters, noise])
  return useCounted(channel, { experiment: 'slice', noise: { seed, classes, draws: n }, parameters }, first)
}
