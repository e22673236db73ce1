import type { ObjectiveChoice } from '../../estimators/objective'
import type { Noise } from '../../noise/noise'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { integrateConcrete } from '../../transform/concreteQuadrature'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { gumbelOf } from './gumbelOf'
import {
  pathwiseAndStraightThrough,
  type RelaxedEstimator,
  relaxedEstimators,
} from './pathwiseAndStraightThrough'
import { relaxDraws } from './relaxDraws'
import { curveStep, temperatureGrid } from './temperatureGrid'

export interface GradientCurveParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  objective: ObjectiveChoice
  logit: number
}

/** Mean and variance of an estimator, exact. */
export interface ExactMoments {
  mean: number
  variance: number
}

/** Both estimators at every temperature of `temperatureGrid`, over the same first draws. */
export interface GradientCurve {
  draws: number
  sampled: Record<RelaxedEstimator, readonly RunningMoments[]>
  /** By quadrature; null where more than three classes can win. */
  exact: Record<RelaxedEstimator, readonly ExactMoments[]> | null
}

/** The estimators of one logit's derivative against τ; it yields after each temperature. */
export function* gradientCurve(
  noise: Noise,
  { probabilities, objective, logit }: GradientCurveParameters,
): Generator<void, GradientCurve> {
  const classes = probabilities.length
  const logits = logProbabilities(probabilities)
  const gumbel = gumbelOf(noise)
  const sampled = { pathwise: [] as RunningMoments[], straightThrough: [] as RunningMoments[] }
  const exact = { pathwise: [] as ExactMoments[], straightThrough: [] as ExactMoments[] }
  let integrable = true
  for (const temperature of temperatureGrid) {
    const [soft, hard] = [runningMoments(), runningMoments()]
    const take = pathwiseAndStraightThrough(objective, classes, temperature, logit, (along, through) => {
      soft.add(along)
      hard.add(through)
    })
    relaxDraws(gumbel, 0, noise.draws, logits, temperature, take)
    sampled.pathwise.push(soft.moments())
    sampled.straightThrough.push(hard.moments())
    yield
    const known = integrable && exactMoments(objective, logits, temperature, logit)
    if (known) for (const name of relaxedEstimators) exact[name].push(known[name])
    else integrable = false
    yield
  }
  return { draws: noise.draws, sampled, exact: integrable ? exact : null }
}

/** Mean and variance of both estimators by quadrature, null where more than three classes can win. */
export function exactMoments(
  objective: ObjectiveChoice,
  logits: ArrayLike<number>,
  temperature: number,
  logit: number,
): Record<RelaxedEstimator, ExactMoments> | null {
  const sums = { pathwise: [0, 0], straightThrough: [0, 0] } as Record<RelaxedEstimator, [number, number]>
  let share = 0
  const take = pathwiseAndStraightThrough(objective, logits.length, temperature, logit, (along, through) => {
    sums.pathwise[0] += share * along
    sums.pathwise[1] += share * along ** 2
    sums.straightThrough[0] += share * through
    sums.straightThrough[1] += share * through ** 2
  })
  const could = integrateConcrete(
    logits,
    temperature,
    (relaxed, winner, weight) => {
      share = weight
      take(relaxed, winner)
    },
    curveStep,
  )
  if (!could) return null
  const moments = ([mean, square]: readonly [number, number]) => ({
    mean,
    variance: Math.max(0, square - mean ** 2),
  })
  return { pathwise: moments(sums.pathwise), straightThrough: moments(sums.straightThrough) }
}
