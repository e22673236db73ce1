import type { RelaxationTally } from '../../engine/tile'
import type { Numbers } from '../../language/number'
import { softmax } from '../../transform/softmax'
import { chanceBand, type ShareMoments } from './shareMoments'

/** One picture of each row: a temperature, or null for the categorical distribution itself. */
export interface Column {
  temperature: number | null
  /** The reader's own τ, beside the four of the printed figure */
  own: boolean
}

/** The temperatures of figure 1 of Jang et al. 2017. */
export const printedTemperatures = [0.1, 0.5, 1, 10] as const

/** The columns of the figure: the categorical distribution, the four printed temperatures, the reader's own. */
export const columnsAt = (temperature: number): readonly Column[] => [
  { temperature: null, own: false },
  ...printedTemperatures.map((printed) => ({ temperature: printed, own: false })),
  { temperature, own: true },
]

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
  const relaxed = Float64Array.from(scores)
  softmax(relaxed, temperature)
  return [...relaxed]
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
