import { ticks } from 'd3'
import type { GradientMeasure } from '../../engine/experiments/gradient'
import { gumbelRao, type ReplicateCount } from '../../estimators/gumbelRao'
import { pathwise } from '../../estimators/pathwise'
import { straightThrough } from '../../estimators/straightThrough'
import type { Numbers } from '../../language/number'
import { drawReplicates } from '../../noise/replicates'
import type { EstimateRow } from '../../plots/estimates/EstimateRows'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { standardDeviation, standardError } from '../../statistics/standardError'
import type { SelectedDraw } from '../selectedDraw'
import { countedEstimates, type EstimatorName, estimatorNames, isSampled } from './estimators'
import type { GradientSetting } from './useGradient'
import type { GradientWords } from './words.en'

/** Mean and variance of an estimator's terms over the draws, and what they are. */
export interface Estimates {
  name: EstimatorName
  mean: number
  variance: number
  draws: number
}

/** What every estimator says over the draws of a measure; leave-one-out over one draw says nothing. */
export function estimatesOf(measure: GradientMeasure, setting: GradientSetting): Estimates[] {
  return estimatorNames.flatMap((name): Estimates[] => {
    const { draws } = measure
    if (isSampled(name)) {
      const { moments } = measure.estimates[name]
      return [{ name, draws: moments.count, ...pick(moments) }]
    }
    const counted = countedEstimates(name, setting, measure.winners)
    return counted ? [{ name, draws, ...pick(counted) }] : []
  })
}

const pick = ({ mean, variance }: { mean: number; variance: number }) => ({ mean, variance })

/** The rows of the picture; `yours` holds the estimates from the selected draw, as far as they are known. */
export function rowsOf(
  measure: GradientMeasure,
  setting: GradientSetting,
  range: readonly [number, number],
  yours: Partial<Record<EstimatorName, number>>,
  words: GradientWords['spread'],
  { number, magnitude, percent }: Numbers,
): EstimateRow[] {
  const [low, high] = range
  const at = (value: number) => (value - low) / (high - low)
  const inside = (value: number | undefined) =>
    value === undefined || value < low || value > high ? null : at(value)
  return estimatesOf(measure, setting).map(({ name, mean, variance, draws }) => {
    const error = chanceDeviations * standardError(variance, draws)
    const reach = Number.isNaN(error) ? 0 : error
    const row = {
      id: name,
      label: words.names[name],
      note: words.note(number(mean), magnitude(error), magnitude(standardDeviation(variance, draws))),
      mean: { at: at(mean), low: at(mean - reach), high: at(mean + reach) },
      selected: inside(yours[name]),
    }
    if (isSampled(name)) {
      const { histogram, below, above } = measure.estimates[name]
      const beyond = (below + above) / draws
      const share = percent(beyond, beyond < 0.001 ? 3 : 1)
      return {
        ...row,
        bins: Array.from(histogram, (hits) => hits / draws),
        atoms: null,
        beyond: beyond > 0 ? [words.beyond(share), words.beyondShort(share)] : null,
      }
    }
    const { estimates } = countedEstimates(name, setting, measure.winners)!
    return {
      ...row,
      bins: null,
      atoms: estimates.map((estimate, k) => ({ at: at(estimate), share: measure.winners[k]! / draws })),
      beyond: null,
    }
  })
}

/** Numbers under the rows. */
export const rowTicks = ([low, high]: readonly [number, number], format: (value: number) => string) =>
  ticks(low, high, 5).map((value) => ({ at: (value - low) / (high - low), label: format(value) }))

/**
 * Each estimator's estimate of the logit's derivative from the selected draw alone; `counts` are of all draws.
 * @param redrawn what Gumbel-Rao draws again for it: the seed, the draw's index and R
 */
export function ofThisDraw(
  draw: SelectedDraw,
  setting: GradientSetting,
  temperature: number,
  counts: ArrayLike<number>,
  redrawn: { seed: number; index: number; replicates: ReplicateCount },
): Partial<Record<EstimatorName, number>> {
  const { objective, pi, logit } = setting
  const [soft, hard] = [new Float64Array(pi.length), new Float64Array(pi.length)]
  pathwise(objective, temperature)(draw.relaxed, soft)
  straightThrough(objective, pi.length, temperature)(draw.relaxed, draw.winner, hard)
  const { seed, index, replicates } = redrawn
  const xi = new Float64Array(pi.length * replicates)
  for (const k of pi.keys()) drawReplicates(seed, k)(index, replicates, xi, k * replicates)
  const averaged = new Float64Array(pi.length)
  gumbelRao(objective, pi, temperature)(draw.winner, xi, replicates, averaged)
  const said: Partial<Record<EstimatorName, number>> = {
    pathwise: soft[logit]!,
    straightThrough: hard[logit]!,
    gumbelRao: averaged[logit]!,
  }
  for (const name of estimatorNames) {
    if (isSampled(name)) continue
    const counted = countedEstimates(name, setting, counts)
    if (counted) said[name] = counted.estimates[draw.winner]!
  }
  return said
}
