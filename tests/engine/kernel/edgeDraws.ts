import { cellGrid, cornerLogOdds, histogramBins, type RelaxationParameters } from '../../../src/engine/tile'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { sigmoid, softmax } from '../../../src/transform/softmax'

/** How many draws (classes of draws for histograms) lie so near an edge that float32 may count them beyond it. */
export interface EdgeDraws {
  histogram: number
  pair: number
  cell: number
  corner: number
  /** How far means may lie from float64's: 1e-6, and what the draws between corners may add at small τ. */
  tolerance: number
}

const near = (value: number, edges: number, within: number) => {
  const nearest = Math.round(value * edges) / edges
  return Math.abs(value - nearest) <= within && nearest > 0 && nearest < 1
}

/**
 * A bin may differ where z̃ lies within 1e-5·max(1, 0.01/τ) of its edge (`contract.md` §3); so may one of log-odds
 * within four times as much, for z̃ moves by at most a quarter of what its log-odds move.
 */
export function edgeDraws(
  gumbel: readonly Float32Array[],
  draws: number,
  { probabilities, temperature, scale = 1, axis, pair, projection }: RelaxationParameters,
): EdgeDraws {
  const within = 1e-5 * Math.max(1, (0.01 * Math.max(1, scale)) / temperature)
  const logits = logProbabilities(probabilities)
  const scores = new Float64Array(probabilities.length)
  const edges: EdgeDraws = { histogram: 0, pair: 0, cell: 0, corner: 0, tolerance: 1e-6 }
  const onAxis = (share: number, logOdds: number) =>
    axis === 'share'
      ? near(share, histogramBins, within)
      : near(logOdds / (2 * cornerLogOdds) + 0.5, histogramBins, (4 * within) / (2 * cornerLogOdds))
  for (let n = 0; n < draws; n++) {
    for (let k = 0; k < scores.length; k++) scores[k] = logits[k]! + scale * gumbel[k]![n]!
    if (pair) {
      const logOdds = (scores[pair[0]]! - scores[pair[1]]!) / temperature
      if (onAxis(sigmoid(logOdds), logOdds)) edges.pair++
    }
    softmax(scores, temperature)
    // Scores known to 4e-7 at unit scale, an error that s/τ magnifies.
    const between = scores.reduce((most, share) => Math.max(most, share * (1 - share)), 0)
    const sharp = temperature / Math.max(1, scale)
    if (sharp < 0.4) edges.tolerance += (between * 4e-7) / sharp / draws
    scores.forEach((share, k) => {
      const others = scores.reduce((sum, other, j) => (j === k ? sum : sum + other), 0)
      const logOdds = Math.log(share / others)
      if (onAxis(share, logOdds)) edges.histogram++
      if (Math.abs(logOdds - cornerLogOdds) <= 4 * within) edges.corner++
    })
    const coordinates = projection
      ? [0, 1].map((side) => scores.reduce((sum, share, k) => sum + share * projection[2 * k + side]!, 0))
      : scores
    if (coordinates.some((value) => near(value, cellGrid, within))) edges.cell++
  }
  return edges
}
