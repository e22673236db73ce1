import { simplexCell } from '../../statistics/simplexCell'
import { argmax } from '../../transform/gumbelMax'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { sigmoid, softmax } from '../../transform/softmax'
import {
  cellGrid,
  cornerLogOdds,
  histogramBins,
  type RelaxationParameters,
  type RelaxationTally,
} from '../tile'
import { emptyTally } from './tally'

/** Bin of a value in [0, 1] out of `bins` equal ones, the last closed. */
const shareBin = (share: number, bins = histogramBins): number => Math.min(Math.floor(share * bins), bins - 1)

/** Bin of log-odds, −∞ and ∞ included: 64 equal ones of ±24·ln 2, what lies beyond in the end bins. */
const logOddsBin = (logOdds: number): number =>
  Math.max(0, Math.min(Math.floor((logOdds / cornerLogOdds + 1) * (histogramBins / 2)), histogramBins - 1))

/** Cell of a point of the triangle, 0 … 65,535 (numbered as `RelaxationTally.cells` says). */
export const triangleCell = (first: number, second: number, third: number): number =>
  simplexCell(first, second, third, cellGrid)

/** Cell of a point of the unit square, row by row. What rounding put outside lies in the outermost cells. */
const squareCell = (x: number, y: number): number =>
  shareBin(Math.max(0, y), cellGrid) * cellGrid + shareBin(Math.max(0, x), cellGrid)

/** Odds e^(24·ln 2) of a corner. */
const cornerOdds = Math.round(Math.exp(cornerLogOdds))

/** z̃ₖ/(1 − z̃ₖ), whose denominator is summed: 1 − z̃ₖ is 0 once z̃ₖ rounds to 1. */
function odds(relaxed: Float64Array, k: number): number {
  let others = 0
  for (let j = 0; j < relaxed.length; j++) if (j !== k) others += relaxed[j]!
  return relaxed[k]! / others
}

function countClasses(relaxed: Float64Array, axis: RelaxationParameters['axis'], tally: RelaxationTally) {
  for (let k = 0; k < relaxed.length; k++) {
    const share = relaxed[k]!
    tally.sum[k]! += share
    const bin = axis === 'share' ? shareBin(share) : logOddsBin(Math.log(odds(relaxed, k)))
    tally.histogram[k * histogramBins + bin]!++
    if (share > 0.5 && odds(relaxed, k) >= cornerOdds) tally.corners[k]!++
  }
}

/** Cell of one relaxed sample; −1 where there are none to count in. */
function cellOf(relaxed: Float64Array, projection: readonly number[] | null): number {
  if (relaxed.length === 2) return shareBin(relaxed[0]!, cellGrid)
  if (relaxed.length === 3) return triangleCell(relaxed[0]!, relaxed[1]!, relaxed[2]!)
  if (!projection) return -1
  let x = 0
  let y = 0
  for (let k = 0; k < relaxed.length; k++) {
    x += relaxed[k]! * projection[2 * k]!
    y += relaxed[k]! * projection[2 * k + 1]!
  }
  return squareCell(x, y)
}

/** Counts z̃ᵢ/(z̃ᵢ + z̃ⱼ) = sigmoid((scoreᵢ − scoreⱼ)/τ); nowhere where both classes have π = 0. */
function countPair(first: number, second: number, parameters: RelaxationParameters, tally: RelaxationTally) {
  if (first === -Infinity && second === -Infinity) return
  const logOdds = (first - second) / parameters.temperature
  tally.pairHistogram[parameters.axis === 'share' ? shareBin(sigmoid(logOdds)) : logOddsBin(logOdds)]!++
}

/**
 * A function that counts the winner and the relaxed sample of draws `from` … `to` − 1 into a tally, in float64.
 * It takes one array of γ a class.
 */
export function countDraws(
  parameters: RelaxationParameters,
  tally: RelaxationTally,
): (gumbel: readonly Float32Array[], from: number, to: number) => void {
  const { probabilities, temperature, scale = 1, axis, pair, projection } = parameters
  const logits = logProbabilities(probabilities)
  const scores = new Float64Array(probabilities.length)
  return (gumbel, from, to) => {
    for (let n = from; n < to; n++) {
      for (let k = 0; k < scores.length; k++) scores[k] = logits[k]! + scale * gumbel[k]![n]!
      tally.winners[argmax(scores)]!++
      if (pair) countPair(scores[pair[0]]!, scores[pair[1]]!, parameters, tally)
      softmax(scores, temperature)
      countClasses(scores, axis, tally)
      const cell = cellOf(scores, projection)
      if (cell >= 0) tally.cells[cell]!++
    }
    tally.draws += Math.max(0, to - from)
  }
}

/** The tally of draws without noise, scale 0: all of them are the same. Their γ are counted elsewhere. */
export function stillTally(parameters: RelaxationParameters, draws: number): RelaxationTally {
  const tally = emptyTally(parameters)
  const noNoise = parameters.probabilities.map(() => new Float32Array(1))
  countDraws(parameters, tally)(noNoise, 0, 1)
  const { sum, winners, corners, histogram, pairHistogram, cells } = tally
  for (const counts of [sum, winners, corners, histogram, pairHistogram, cells])
    for (let at = 0; at < counts.length; at++) counts[at]! *= draws
  return { ...tally, draws }
}

/** Counts the extremes and the sum of γ of draws `from` … `to` − 1 into a tally. */
export function countNoise(
  gumbel: readonly Float32Array[],
  from: number,
  to: number,
  tally: RelaxationTally,
) {
  for (const values of gumbel)
    for (let n = from; n < to; n++) {
      const value = values[n]!
      tally.noise.min = Math.min(tally.noise.min, value)
      tally.noise.max = Math.max(tally.noise.max, value)
      tally.noise.sum += value
    }
}
