import type { ExactMoments, GradientCurve } from '../../engine/experiments/gradient'
import type { RelaxedEstimator } from '../../engine/experiments/relaxedEstimates'
import { temperatureGrid } from '../../engine/experiments/temperatureGrid'
import { gumbelRaoVariance } from '../../estimators/gumbelRao'
import { zeroTemperatureLimits } from '../../estimators/zeroTemperatureLimits'
import type { Numbers } from '../../language/number'
import {
  type Area,
  type Curve,
  type CurveDot,
  decadeTicks,
  flatLine,
  type LabelPlace,
  type Panel,
  placesAt,
} from '../../plots/curves/curve'
import type { DataPoint } from '../../plots/frame/Frame'
import { chanceDeviations } from '../../statistics/chanceLevel'
import type { RunningMoments } from '../../statistics/runningMoments'
import { estimatorError } from '../../statistics/standardError'
import { temperatureAxis } from '../temperatureAxis'
import { exactOutcomes } from './estimators'
import type { GradientSetting } from './useGradient'
import type { GradientWords } from './words.en'

/** Properties of an estimator that are drawn against τ. */
export const qualities = ['bias', 'variance', 'rmse'] as const
export type Quality = (typeof qualities)[number]

/** Decades that a panel shows below its highest value, at most and at least: curves that lie close have the room. */
const decades: Record<Quality, number> = { bias: 3, variance: 4, rmse: 4 }
const fewestDecades = 2

type Words = GradientWords['biasVariance']

const leftPlaces = placesAt(
  [0.1, 0.06, 0.15, 0.2, 0.26, 0.32, 0.4],
  'over',
  'under',
  'upperRight',
  'lowerLeft',
)
const rightPlaces = placesAt([0.86, 0.8, 0.74, 0.9, 0.66, 0.6], 'over', 'under', 'lowerRight', 'upperLeft')
const anywhere: readonly LabelPlace[] = [...leftPlaces, ...rightPlaces]

/** Bias, variance and RMSE of one estimator at one temperature, each with what chance leaves open. */
type Judged = Record<Quality, { value: number; error: number }>

const judge = (moments: RunningMoments, exact: number, averaged: number): Judged => {
  const error = estimatorError(moments, exact, averaged)
  return {
    bias: { value: Math.abs(error.bias), error: chanceDeviations * error.biasError },
    variance: { value: error.variance, error: chanceDeviations * error.varianceError },
    rmse: { value: error.rmse, error: chanceDeviations * error.rmseError },
  }
}

const exactly = (
  { mean, variance }: ExactMoments,
  exact: number,
  averaged: number,
): Record<Quality, number> => ({
  bias: Math.abs(mean - exact),
  variance,
  rmse: Math.sqrt((mean - exact) ** 2 + variance / averaged),
})

/** The logarithm of what may be 0. */
const log = (value: number) => Math.log10(Math.max(value, 1e-12))

/** One estimator's curve of one quality, with its band of chance. */
function curveOf(
  curve: GradientCurve,
  name: RelaxedEstimator,
  quality: Quality,
  exact: number,
  averaged: number,
): { points: DataPoint[]; area: Pick<Area, 'low' | 'high'> } {
  const judged = curve.sampled[name].map((moments) => judge(moments, exact, averaged)[quality])
  const known = curve.exact?.[name].map((moments) => exactly(moments, exact, averaged)[quality])
  const centre = (at: number) => known?.[at] ?? judged[at]!.value
  const line = (height: (at: number) => number): DataPoint[] =>
    temperatureGrid.map((tau, at) => [Math.log10(tau), log(height(at))])
  return {
    points: line(centre),
    area: {
      low: line((at) => centre(at) - judged[at]!.error),
      high: line((at) => centre(at) + judged[at]!.error),
    },
  }
}

const flat = (value: number): DataPoint[] => flatLine(temperatureAxis, log(value))

/** The curves of estimators that know no τ. */
function flatCurves(quality: Quality, setting: GradientSetting, averaged: number, labels: Words): Curve[] {
  const of = (name: 'plainStraightThrough' | 'reinmax' | 'scoreFunction' | 'meanBaseline') =>
    exactly(exactOutcomes(name, setting), setting.exact, averaged)[quality]
  const plain: Curve = {
    id: 'plain',
    points: flat(of('plainStraightThrough')),
    tone: 'gradient',
    weight: 'faint',
    mark: 'square',
    label: { text: labels.plain, places: anywhere },
  }
  const corrected: Curve = {
    id: 'reinmax',
    points: flat(of('reinmax')),
    tone: 'gradient',
    weight: 'faint',
    dashed: true,
    mark: 'diamond',
    label: { text: labels.reinmax, places: anywhere },
  }
  // The score function is unbiased, and ReinMax for a quadratic f: on a logarithmic axis such a bias has no place.
  if (quality === 'bias') return of('reinmax') > 1e-12 ? [plain, corrected] : [plain]
  return [
    plain,
    corrected,
    {
      id: 'baseline',
      points: flat(of('meanBaseline')),
      tone: 'ink',
      weight: 'light',
      dashed: true,
      label: { text: labels.baseline, places: rightPlaces },
    },
    {
      id: 'score',
      points: flat(of('scoreFunction')),
      tone: 'ink',
      weight: 'light',
      label: { text: labels.score, places: rightPlaces },
    },
  ]
}

/** The variance of the pathwise estimator as τ → 0: a constant over τ, drawn up to τ = 1. */
function coldCurve(setting: GradientSetting, label: string): Curve[] {
  const { pathwiseVariance } = zeroTemperatureLimits(setting.objective, setting.pi, setting.logit)
  if (pathwiseVariance <= 0) return []
  return [
    {
      id: 'cold',
      points: [temperatureAxis.from, 0].map((place) => [place, log(pathwiseVariance / 10 ** place)] as const),
      tone: 'ink',
      weight: 'faint',
      dashed: true,
      symbol: 'tau',
      label: { text: label, places: [...leftPlaces] },
    },
  ]
}

/**
 * Gumbel-Rao's mean and variance at one temperature of the curve: straight-through's, of whose variance R divides a part.
 */
export function gumbelRaoMoments(curve: GradientCurve, at: number, replicates: number): ExactMoments {
  const { mean, variance } = curve.exact?.straightThrough[at] ?? curve.sampled.straightThrough[at]!
  return { mean, variance: gumbelRaoVariance(variance, curve.givenWinner[at]!, replicates) }
}

/** The curve of Gumbel-Rao; its bias is that of straight-through, which has a curve of its own. */
function gumbelRaoCurve(
  curve: GradientCurve,
  quality: Quality,
  exact: number,
  averaged: number,
  replicates: number,
  labels: Words,
): Curve[] {
  if (quality === 'bias' || replicates === 1) return []
  const height = (at: number) => exactly(gumbelRaoMoments(curve, at, replicates), exact, averaged)[quality]
  return [
    {
      id: 'gumbelRao',
      points: temperatureGrid.map((tau, at) => [Math.log10(tau), log(height(at))] as const),
      tone: 'gradient',
      weight: 'light',
      mark: 'triangle',
      symbol: 'gradient',
      label: {
        text: labels.gumbelRao(String(replicates)),
        short: labels.shortGumbelRao,
        places: anywhere,
      },
    },
  ]
}

/** What the draws say at the reader's τ. */
export type AtTau = Record<RelaxedEstimator, RunningMoments> | null

const dotsOf = (at: AtTau, quality: Quality, exact: number, averaged: number): CurveDot[] =>
  at
    ? (['pathwise', 'straightThrough'] as const).map((name) => ({
        id: name,
        y: log(judge(at[name], exact, averaged)[quality].value),
        tone: 'gradient',
        filled: name === 'pathwise',
        symbol: 'gradient',
      }))
    : []

/** Bias, variance and RMSE against τ, all logarithmic, of an average over so many draws. */
export function biasVariancePanels(
  curve: GradientCurve,
  setting: GradientSetting,
  averaged: number,
  replicates: number,
  at: AtTau,
  words: Words,
  { count, significant }: Pick<Numbers, 'count' | 'significant'>,
): Panel[] {
  const { exact } = setting
  const titles = words.titles(count(averaged))
  return qualities.map((quality): Panel => {
    const soft = curveOf(curve, 'pathwise', quality, exact, averaged)
    const hard = curveOf(curve, 'straightThrough', quality, exact, averaged)
    const others = flatCurves(quality, setting, averaged, words)
    const heights = [...soft.points, ...hard.points, ...others.flatMap(({ points }) => points)]
    const values = heights.map(([, height]) => height)
    const top = Math.ceil(Math.max(...values) + 1e-9)
    const lowest = Math.floor(Math.min(...values) - 1e-9)
    const shown = Math.max(fewestDecades, Math.min(decades[quality], top - lowest))
    const range = [top - shown, top] as const
    return {
      id: quality,
      title: titles[quality],
      height: 8,
      range,
      ticks: decadeTicks(top - shown, top, significant),
      areas: [{ id: 'pathwise', kind: 'chance', tone: 'gradient', ...soft.area }],
      curves: [
        ...(quality === 'variance' ? coldCurve(setting, words.cold) : []),
        // Its name finds room in few places: it has them before those of the flat lines.
        ...gumbelRaoCurve(curve, quality, exact, averaged, replicates, words),
        ...others,
        {
          id: 'straightThrough',
          points: hard.points,
          tone: 'gradient',
          weight: 'light',
          dashed: true,
          symbol: 'gradient',
          label: { text: words.straightThrough, places: quality === 'bias' ? leftPlaces : anywhere },
        },
        {
          id: 'pathwise',
          points: soft.points,
          tone: 'gradient',
          weight: 'strong',
          symbol: 'gradient',
          label: { text: words.pathwise, places: quality === 'bias' ? rightPlaces : anywhere },
        },
      ],
      dots: dotsOf(at, quality, exact, averaged),
    }
  })
}

/** The temperature of the curve at which an estimator's RMSE is least, and that RMSE. */
export function bestTemperature(
  curve: GradientCurve,
  name: RelaxedEstimator,
  exact: number,
  averaged: number,
): { tau: number; rmse: number } {
  const moments: readonly ExactMoments[] = curve.exact?.[name] ?? curve.sampled[name]
  const errors = moments.map((known) => exactly(known, exact, averaged).rmse)
  const best = errors.indexOf(Math.min(...errors))
  return { tau: temperatureGrid[best]!, rmse: errors[best]! }
}
