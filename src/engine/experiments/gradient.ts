import type { ReplicateCount } from '../../estimators/gumbelRao'
import type { ObjectiveChoice } from '../../estimators/objective'
import { gumbelOfClasses, type Noise } from '../../noise/noise'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { integrateConcrete } from '../../transform/concreteQuadrature'
import { forEachDraw } from '../../transform/forEachDraw'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'
import {
  gumbelRaoOf,
  pathwiseAndStraightThrough,
  type RelaxedEstimator,
  redrawnDraws,
  relaxedEstimators,
} from './relaxedEstimates'
import { curveStep, temperatureGrid } from './temperatureGrid'

export interface GradientParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.001 … 1000 */
  temperature: number
  objective: ObjectiveChoice
  /** The logit, from 0, whose derivative is estimated */
  logit: number
  /** R of Gumbel-Rao */
  replicates: ReplicateCount
  /** Ends of the axis that estimates are counted on */
  range: readonly [low: number, high: number]
}

/** Bins of the estimates' histograms. */
export const gradientBins = 120

/** The estimates of one estimator over some draws. */
export interface EstimatesTally {
  moments: RunningMoments
  /** Counts of `gradientBins` equal bins of the range, each with its lower end, the last with its upper too. */
  histogram: Uint32Array
  below: number
  above: number
}

/** The relaxed estimators over all N draws, and the winners, which tell what the others say. */
export interface GradientMeasure {
  draws: number
  /** Gumbel-Rao's are of the first `redrawnDraws` draws: its `moments.count` says how many. */
  estimates: Record<RelaxedEstimator | 'gumbelRao', EstimatesTally>
  /** K counts */
  winners: Uint32Array
}

function tallyOf([low, high]: readonly [number, number]) {
  const running = runningMoments()
  const histogram = new Uint32Array(gradientBins)
  let [below, above] = [0, 0]
  return {
    add(value: number) {
      running.add(value)
      const bin = Math.floor(((value - low) / (high - low)) * gradientBins)
      if (bin < 0) below++
      else if (bin < gradientBins) histogram[bin]!++
      else if (value === high) histogram[gradientBins - 1]!++
      else above++
    },
    tally: (): EstimatesTally => ({ moments: running.moments(), histogram, below, above }),
  }
}

/** The estimates of one logit's derivative over all draws, block by block. */
export const gradient: Experiment<GradientParameters, GradientMeasure> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const { probabilities, temperature, objective, logit, replicates, range } = parameters
  const classes = probabilities.length
  const [soft, hard, averaged] = [tallyOf(range), tallyOf(range), tallyOf(range)]
  const winners = new Uint32Array(classes)
  const redrawn = redrawnDraws(noise.draws, classes, replicates)
  const redraw = gumbelRaoOf(objective, probabilities, temperature, replicates, noise.seed)
  // Draws come in order, block by block.
  let draw = 0
  const take = pathwiseAndStraightThrough(
    objective,
    classes,
    temperature,
    logit,
    (along, through, winner) => {
      soft.add(along)
      hard.add(through)
      winners[winner]!++
      if (draw < redrawn) averaged.add(redraw(winner, draw)[logit]!)
      draw++
    },
  )
  const logits = logProbabilities(probabilities)
  yield* countBlocks(noise, kernel, memory, (gumbel, from, to) =>
    forEachDraw(gumbel, from, to, logits, temperature, take),
  )
  return {
    draws: noise.draws,
    estimates: {
      pathwise: soft.tally(),
      straightThrough: hard.tally(),
      gumbelRao: averaged.tally(),
    },
    winners,
  }
}

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

/** Both relaxed estimators at every temperature of `temperatureGrid`, over the same first draws. */
export interface GradientCurve {
  draws: number
  sampled: Record<RelaxedEstimator, readonly RunningMoments[]>
  /** By quadrature; null where more than three classes can win. */
  exact: Record<RelaxedEstimator, readonly ExactMoments[]> | null
  /**
   * E Var[g | winner] of the straight-through estimator, exact where `exact` is, else sampled: the part of its variance
   * that Gumbel-Rao divides by R (`gumbelRaoVariance`).
   */
  givenWinner: readonly number[]
}

/** The estimators of one logit's derivative against τ; it yields after each temperature. */
export function* gradientCurve(
  noise: Noise,
  { probabilities, objective, logit }: GradientCurveParameters,
): Generator<void, GradientCurve> {
  const classes = probabilities.length
  const logits = logProbabilities(probabilities)
  const gumbel = gumbelOfClasses(noise)
  const sampled = { pathwise: [] as RunningMoments[], straightThrough: [] as RunningMoments[] }
  const exact = { pathwise: [] as ExactMoments[], straightThrough: [] as ExactMoments[] }
  const givenWinner: { sampled: number[]; exact: number[] } = { sampled: [], exact: [] }
  let integrable = true
  for (const temperature of temperatureGrid) {
    const [soft, hard] = [runningMoments(), runningMoments()]
    const byWinner = probabilities.map(() => runningMoments())
    const take = pathwiseAndStraightThrough(
      objective,
      classes,
      temperature,
      logit,
      (along, through, winner) => {
        soft.add(along)
        hard.add(through)
        byWinner[winner]!.add(through)
      },
    )
    forEachDraw(gumbel, 0, noise.draws, logits, temperature, take)
    sampled.pathwise.push(soft.moments())
    sampled.straightThrough.push(hard.moments())
    givenWinner.sampled.push(varianceWithin(byWinner.map((own) => own.moments())))
    yield
    const known = integrable ? exactMoments(objective, logits, temperature, logit) : null
    if (known) {
      for (const name of relaxedEstimators) exact[name].push(known[name])
      givenWinner.exact.push(known.givenWinner)
    } else integrable = false
    yield
  }
  return {
    draws: noise.draws,
    sampled,
    exact: integrable ? exact : null,
    givenWinner: integrable ? givenWinner.exact : givenWinner.sampled,
  }
}

/** The mean, over all draws, of the variance within each group of draws. */
function varianceWithin(groups: readonly RunningMoments[]): number {
  const drawn = groups.filter(({ count }) => count > 0)
  const draws = drawn.reduce((sum, { count }) => sum + count, 0)
  return drawn.reduce((sum, { count, variance }) => sum + (count / draws) * variance, 0)
}

/**
 * Mean and variance of both estimators, and E Var[g | winner] of the straight-through one, by quadrature; null where more
 * than three classes can win.
 */
export function exactMoments(
  objective: ObjectiveChoice,
  logits: ArrayLike<number>,
  temperature: number,
  logit: number,
): (Record<RelaxedEstimator, ExactMoments> & { givenWinner: number }) | null {
  const soft = { mean: 0, square: 0 }
  let hardSquare = 0
  const mass = new Float64Array(logits.length)
  const hardSum = new Float64Array(logits.length)
  let share = 0
  const take = pathwiseAndStraightThrough(
    objective,
    logits.length,
    temperature,
    logit,
    (along, through, winner) => {
      soft.mean += share * along
      soft.square += share * along ** 2
      mass[winner]! += share
      hardSum[winner]! += share * through
      hardSquare += share * through ** 2
    },
  )
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
  const hardMean = hardSum.reduce((sum, own) => sum + own, 0)
  // Σ P(winner)·E[g | winner]²
  const squareOfMeans = hardSum.reduce((sum, own, k) => sum + (mass[k]! > 0 ? own ** 2 / mass[k]! : 0), 0)
  return {
    pathwise: { mean: soft.mean, variance: Math.max(0, soft.square - soft.mean ** 2) },
    straightThrough: { mean: hardMean, variance: Math.max(0, hardSquare - hardMean ** 2) },
    givenWinner: Math.max(0, hardSquare - squareOfMeans),
  }
}
