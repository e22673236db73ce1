import { rememberLast } from '../engine/rememberLast'
import { recipeProbabilities } from '../figures/gumbelNoise/recipeProbabilities'
import { leastDrift, meanDrift } from '../figures/meanDrift'
import type { ReaderNumbers } from '../figures/readerNumbers'
import { isEven } from '../figures/selectedDraw'
import type { Parameters } from '../state/parameters'
import { type Band, binomialBand } from '../statistics/binomialBand'
import { chanceDeviations, chanceLevel } from '../statistics/chanceLevel'
import { concreteMean, concreteSpread, roughly } from '../transform/concreteMean'
import { logProbabilities } from '../transform/gumbelSoftmax'
import { atUnitScale } from '../transform/noiseScale'

/** From so many draws on, what the words say of many holds in the pictures. */
const many = 1000

export const hasManyDraws = ({ n }: Pick<Parameters, 'n'>): boolean => n >= many

/** Whether one class has all the probability: every sample is that class, and its relaxed sample that corner. */
export const isCertain = (pi: readonly number[]): boolean =>
  pi.filter((probability) => probability > 0).length === 1

/** Whether any noise that is alike for all classes, added to log π, picks them with probability π: those that are possible are equal. */
export const keepsUnderAnyNoise = (pi: readonly number[]): boolean =>
  isEven(pi.filter((probability) => probability > 0))

/** Between which shares of N draws chance leaves the wins of a class of this probability. */
export function shareBand(n: number, probability: number): Band {
  const { lower, upper } = binomialBand(n, probability, chanceLevel)
  return { lower: lower / n, upper: upper / n }
}

/** How many classes have won a share that chance leaves them in less than one seed of a thousand; 0 until it is counted. */
export function classesOutside({ tally, parameters: { pi } }: Pick<ReaderNumbers, 'tally' | 'parameters'>) {
  return pi.filter((probability, k) => {
    if (tally?.winners[k] === undefined) return false
    const { lower, upper } = shareBand(tally.draws, probability)
    const share = tally.winners[k] / tally.draws
    return share < lower || share > upper
  }).length
}

const scattered = rememberLast<number>(32)

/** The largest standard error that a component's mean has over N draws of z̃. */
function scatterOfMeans({ pi, tau, scale, n }: Parameters): number {
  const key = JSON.stringify([pi, tau, scale])
  const unit = atUnitScale(logProbabilities(pi), tau, Math.max(scale, 1e-3))
  const deviation =
    scattered.get(key) ?? Math.sqrt(Math.max(...concreteSpread(unit.logits, unit.temperature).variance))
  scattered.set(key, deviation)
  return deviation / Math.sqrt(n)
}

/** Whether E z̃ is π at every temperature. */
export const meanStaysAtPi = (pi: readonly number[]): boolean => isEven(pi) || isCertain(pi)

/** What N draws show of the distance between E z̃ and π: that there is none, one that chance can hide, or one beyond it. */
export function meanBesidePi(parameters: Parameters): 'none' | 'hidden' | 'shown' {
  const { pi, tau, scale } = parameters
  // Without noise z̃ is π itself at τ = 1.
  if (meanStaysAtPi(pi) || (scale === 0 && tau === 1)) return 'none'
  const distance = Math.abs(meanDrift(pi, tau, scale).distance)
  return distance > Math.max(leastDrift, chanceDeviations * scatterOfMeans(parameters)) ? 'shown' : 'hidden'
}

/** How far the farthest component of E z̃ lies from 1/K at a temperature. */
export function farthestFromEven({ pi, scale }: Pick<Parameters, 'pi' | 'scale'>, tau: number): number {
  const unit = atUnitScale(logProbabilities(pi), tau, Math.max(scale, 1e-3))
  const means = concreteMean(unit.logits, unit.temperature, roughly)
  return Math.max(...means.map((mean) => Math.abs(mean - 1 / pi.length)))
}

/** Whether N draws tell every wrong recipe of the noise lab from the right one: each has a class at two bands' width from π. */
export const tellsRecipesApart = ({ pi, n }: Pick<Parameters, 'pi' | 'n'>): boolean =>
  (['uniform', 'normal', 'gumbelOnProbabilities'] as const).every((recipe) =>
    recipeProbabilities(recipe, pi).some((share, k) => {
      const { lower, upper } = shareBand(n, pi[k]!)
      return share > pi[k]! + 2 * (upper - pi[k]!) || share < pi[k]! - 2 * (pi[k]! - lower)
    }),
  )

/** A factor in running text: a tiny one is not rounded to none. */
export const factorText = (factor: number, magnitude: (value: number) => string): string =>
  factor > 0 && factor < 1e-12 ? '<10⁻¹²' : magnitude(factor)
