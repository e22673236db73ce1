import type { ReplicateCount } from '../../estimators/gumbelRao'
import type { ObjectiveChoice } from '../../estimators/objective'
import { type RunningMoments, runningMoments } from '../../statistics/runningMoments'
import { forEachDraw } from '../../transform/forEachDraw'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'
import {
  gumbelRaoOf,
  pathwiseAndStraightThrough,
  type RelaxedEstimator,
  redrawnDraws,
} from './relaxedEstimates'

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
