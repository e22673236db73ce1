import { chanceDeviations } from '../../statistics/chanceLevel'
import { concreteSpread } from '../../transform/concreteMean'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { atUnitScale, scaledProbabilities } from '../../transform/noiseScale'
import { softmax } from '../../transform/softmax'

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
    const mean = Float64Array.from(logits)
    softmax(mean, temperature)
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
