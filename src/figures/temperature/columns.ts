import type { RelaxationTally } from '../../engine/tile'
import type { Numbers } from '../../language/number'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { concreteSpread } from '../../transform/concreteMean'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { atUnitScale, scaledProbabilities } from '../../transform/noiseScale'
import { softmaxOf } from '../../transform/softmax'

/** Exact mean and standard deviation of one draw's components, K numbers each, and the π that they belong to. */
export interface ShareMoments {
  probabilities: readonly number[]
  mean: Float64Array
  deviation: Float64Array
}

/**
 * The distribution of z̃ₖ at a temperature, within 1e-12; of the one-hot zₖ, Bernoulli with πₖ, where there is none.
 */
export function shareMoments(
  probabilities: readonly number[],
  temperature: number | null,
  scale = 1,
): ShareMoments {
  const logits = logProbabilities(probabilities)
  const winning = scale === 1 ? probabilities : [...scaledProbabilities(logits, scale)]
  if (temperature === null) {
    const mean = Float64Array.from(winning)
    return { probabilities: winning, mean, deviation: mean.map((p) => Math.sqrt(p * (1 - p))) }
  }
  if (scale === 0) {
    // Without noise every draw is the same point.
    const mean = softmaxOf(logits, temperature)
    return { probabilities: winning, mean, deviation: mean.map(() => 0) }
  }
  const unit = atUnitScale(logits, temperature, scale)
  const { mean, variance } = concreteSpread(unit.logits, unit.temperature)
  return { probabilities: winning, mean, deviation: variance.map(Math.sqrt) }
}

/** How far chance leaves the mean of `draws` draws from the exact one, in 999 of 1000 seeds. */
export const chanceReach = ({ deviation }: ShareMoments, k: number, draws: number): number =>
  (chanceDeviations * deviation[k]!) / Math.sqrt(draws)

/** Where chance leaves the mean of `draws` draws, inside 0 … 1. */
export function chanceBand(moments: ShareMoments, k: number, draws: number) {
  const at = moments.mean[k]!
  const reach = chanceReach(moments, k, draws)
  return { at, low: Math.max(0, at - reach), high: Math.min(1, at + reach) }
}

/** Ends of the axis to choose from. */
const tops = [0.25, 0.5, 1] as const

/**
 * The share at the far end of the axis of means: the least of ¼, ½ and 1 that holds π with what chance adds to it.
 * It does not depend on τ: no E z̃ₖ exceeds the largest πₖ, and no z̃ₖ varies more than the one-hot zₖ.
 */
export function axisTop(probabilities: readonly number[], draws: number): number {
  const moments = shareMoments(probabilities, null)
  const highest = Math.max(...probabilities.map((_, k) => chanceBand(moments, k, draws).high))
  return tops.find((top) => top >= highest) ?? 1
}

/** One picture of each row: a temperature, or null for the categorical distribution itself. */
export interface Column {
  temperature: number | null
  /** The reader's own τ, among the four of the printed figure */
  own: boolean
}

/** The temperatures of figure 1 of Jang et al. 2017. */
export const printedTemperatures: readonly [number, number, number, number] = [0.1, 0.5, 1, 10]

/**
 * The columns of the figure: the categorical distribution, then the four printed temperatures and the reader's own, from
 * the lowest to the highest, so that bars level out from each to the next. Where the reader's is a printed one both stay:
 * the pictures keep their size while τ moves.
 */
export const columnsAt = (temperature: number): readonly Column[] => [
  { temperature: null, own: false },
  ...[
    ...printedTemperatures.map((printed) => ({ temperature: printed, own: false })),
    { temperature, own: true },
  ].sort((one, other) => one.temperature - other.temperature),
]

/** Whether a column lies between the lowest and the highest printed temperature, whose pictures differ most. */
export const isSpare = ({ temperature, own }: Column): boolean =>
  !own &&
  temperature !== null &&
  temperature !== printedTemperatures[0] &&
  temperature !== printedTemperatures.at(-1)

/** What one column shows of the expectation, K numbers each. */
export interface Expectation {
  /** N of these means */
  draws: number
  /** Of z̃ over the draws; at no temperature the share of the draws that each class won */
  mean: readonly number[]
  /** What theory says, and where chance leaves the means */
  moments: ShareMoments
  bands: readonly { at: number; low: number; high: number }[]
}

/** The means that the engine counted, beside the exact ones with their bands; null until it has answered. */
export function expectationOf(
  tally: RelaxationTally | null,
  { temperature }: Column,
  moments: ShareMoments,
): Expectation | null {
  if (tally === null || tally.winners.length !== moments.mean.length) return null
  const { draws } = tally
  const counted = temperature === null ? tally.winners : tally.sum
  return {
    draws,
    mean: Array.from(counted, (sum) => sum / draws),
    moments,
    bands: Array.from(moments.mean, (_, k) => chanceBand(moments, k, draws)),
  }
}

/** One draw in one column: z̃ of its scores, at no temperature the one-hot z. */
export function sampleOf(scores: readonly number[], winner: number, { temperature }: Column): number[] {
  if (temperature === null) return scores.map((_, k) => (k === winner ? 1 : 0))
  return [...softmaxOf(scores, temperature)]
}

/** max |a − b| over the classes. */
export const farthest = (a: ArrayLike<number>, b: ArrayLike<number> | number): number =>
  Math.max(...Array.from(a, (value, k) => Math.abs(value - (typeof b === 'number' ? b : b[k]!))))

/** A share as short as a bar is narrow: '.857'; 0 and 1 as they are, and '1.00' for what is nearly 1. */
export function shareText(share: number, { number }: Pick<Numbers, 'number'>, decimals = 3): string {
  if (Number.isInteger(share)) return String(share)
  const text = number(share, decimals)
  return text.startsWith('0.') ? text.slice(1) : number(share, 2)
}
