import type { Noise } from '../../noise/noise'
import { argmax } from '../../transform/gumbelMax'
import { softmax } from '../../transform/softmax'
import { exactGradient } from '../exact'
import { cornerGradients, cornerValues, type Objective } from '../objective'
import { softmaxVjp } from '../pathwise'

/** The estimators that can learn π: how ∇E f(z) is guessed from draws. */
export type Estimator = 'exact' | 'scoreFunction' | 'leaveOneOut' | 'relaxed' | 'straightThrough'

/** Draws first … first + size of the noise. */
export interface Batch {
  noise: Noise
  first: number
  size: number
}

/**
 * An estimate of the gradient of E f(z) with respect to the logits, averaged over a batch of draws.
 *
 * - exact: πⱼ(fⱼ − f̄), no draw needed
 * - scoreFunction: f(z)(zⱼ − πⱼ) (Williams 1992)
 * - leaveOneOut: the same less the mean of f over the other draws of the batch (Kool et al. 2019)
 * - relaxed: (z̃ⱼ/τ)(∂ⱼf(z̃) − Σ z̃ₖ ∂ₖf(z̃)) (Jang et al. 2017; Maddison et al. 2017)
 * - straightThrough: the same with ∂f read at the winner's corner (Jang et al. 2017, §2.2)
 *
 * @param logits K numbers; −∞ for a class that can't win, whose gradient is 0
 */
export function batchGradient(
  estimator: Estimator,
  logits: Float64Array,
  objective: Objective,
  batch: Batch,
  temperature: number,
): Float64Array {
  if (estimator === 'exact')
    return exactGradient(probabilitiesOf(logits), cornerValues(objective, logits.length))
  if (estimator === 'relaxed' || estimator === 'straightThrough')
    return pathwise(logits, objective, batch, temperature, estimator === 'straightThrough')
  return scoreFunction(logits, objective, batch, estimator === 'leaveOneOut')
}

const probabilitiesOf = (logits: Float64Array) => {
  const probabilities = logits.slice()
  softmax(probabilities, 1)
  return probabilities
}

function scoresOf({ noise, first }: Batch, logits: Float64Array, draw: number, into: Float64Array): void {
  for (let k = 0; k < logits.length; k++) into[k] = logits[k]! + noise.gumbel[k * noise.draws + first + draw]!
}

function scoreFunction(
  logits: Float64Array,
  objective: Objective,
  batch: Batch,
  leaveOneOut: boolean,
): Float64Array {
  const probabilities = probabilitiesOf(logits)
  const values = cornerValues(objective, logits.length)
  const scores = new Float64Array(logits.length)
  const wins = new Float64Array(logits.length)
  for (let n = 0; n < batch.size; n++) {
    scoresOf(batch, logits, n, scores)
    wins[argmax(scores)]!++
  }
  const total = wins.reduce((sum, count, k) => sum + count * values[k]!, 0)
  // Draws of one class have the same f and the same baseline, so a count of winners is all that is needed.
  const weights = values.map((value, k) => {
    const baseline = leaveOneOut && batch.size > 1 ? (total - value) / (batch.size - 1) : 0
    return (wins[k]! * (value - baseline)) / batch.size
  })
  const sum = weights.reduce((a, b) => a + b)
  return weights.map((weight, k) => weight - probabilities[k]! * sum)
}

function pathwise(
  logits: Float64Array,
  objective: Objective,
  batch: Batch,
  temperature: number,
  straightThrough: boolean,
): Float64Array {
  const classes = logits.length
  const gradient = new Float64Array(classes)
  const relaxed = new Float64Array(classes)
  const slopes = new Float64Array(classes)
  const atCorners = straightThrough ? cornerGradients(objective, classes) : null
  const ofDraw = new Float64Array(classes)
  for (let n = 0; n < batch.size; n++) {
    scoresOf(batch, logits, n, relaxed)
    const winner = argmax(relaxed)
    softmax(relaxed, temperature)
    if (atCorners) slopes.set(atCorners.subarray(winner * classes, (winner + 1) * classes))
    else objective.gradient(relaxed, slopes)
    softmaxVjp(relaxed, slopes, temperature, ofDraw)
    for (let k = 0; k < classes; k++) gradient[k]! += ofDraw[k]! / batch.size
  }
  return gradient
}
