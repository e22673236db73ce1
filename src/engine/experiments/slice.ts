import { logProbabilities } from '../../transform/gumbelSoftmax'
import { jumpLocation, relaxedAt, sigmoidCentre } from '../../transform/slice'
import { logSumExp } from '../../transform/softmax'
import { type CountDraws, countBlocks, type Experiment } from './experiment'

export interface SliceParameters {
  /** π, K numbers ≥ 0 that sum to 1; θₖ = log πₖ for all classes but the first */
  probabilities: readonly number[]
  /** τ, 0.01 … 100 */
  temperature: number
  /** θ₁ where the sums are exact; −∞ where class 1 cannot win */
  theta: number
  /** The axis of θ₁ in `bins` equal parts */
  axis: { from: number; to: number; bins: number }
}

/** What the first class's logit does to all draws of frozen noise. */
export interface SliceTally {
  draws: number
  /** Draws whose z₁ jumps in each bin of the axis, the left edge in it; `before` counts those that jump left of it. */
  jumps: Uint32Array
  before: number
  /** Σ z̃₁ and Σ ∂z̃₁/∂θ₁ over draws at the bins + 1 edges of the axis, to 2e-3 of a mean where τ is smallest */
  relaxed: Float64Array
  slopes: Float64Array
  /** The same at θ₁, exact: draws with z₁ = 1, Σ z̃₁, Σ ∂z̃₁/∂θ₁ and the sum of its squares */
  at: { won: number; relaxed: number; slope: number; slopeSquares: number }
  /** Jump and centre of rise of each of the first draws, at most 300 */
  first: { jumps: Float64Array; centres: Float64Array }
}

const mostSingle = 300

/** γ lies between −4.47 and 15.95: so far from their middle at most lie the centres of all draws. */
const farthest = 20.5

/** Centres are counted at nodes this far apart: fine beside a rise, and beside the spread of the centres. */
const nodeWidthAt = (temperature: number) => Math.min(0.1, Math.max(0.02, temperature / 4))

interface Centres {
  /** Draws at each node, whole draws shared out between two */
  counts: Float64Array
  /** θ₁ of the first node, and the distance of two */
  left: number
  width: number
  /** Draws that no other class can win: their z̃₁ is 1 throughout */
  certain: number
}

/** A counter of draws, and what it has counted. */
export interface SliceCounter {
  count: CountDraws
  finish(): SliceTally
}

/** Counts where draws jump and rise: a draw's whole curve is known by its jump and its centre. */
export function sliceCounter({ probabilities, temperature, theta, axis }: SliceParameters): SliceCounter {
  const logits = logProbabilities(probabilities)
  const gamma = new Float64Array(logits.length)
  const scores = new Float64Array(logits.length - 1)
  const scale = axis.bins / (axis.to - axis.from)
  const width = nodeWidthAt(temperature)
  const left = logSumExp(logits.subarray(1), temperature) - farthest
  const centres: Centres = {
    counts: new Float64Array(Math.ceil((2 * farthest) / width) + 2),
    left,
    width,
    certain: 0,
  }
  const tally: SliceTally = {
    draws: 0,
    jumps: new Uint32Array(axis.bins),
    before: 0,
    relaxed: new Float64Array(axis.bins + 1),
    slopes: new Float64Array(axis.bins + 1),
    at: { won: 0, relaxed: 0, slope: 0, slopeSquares: 0 },
    first: { jumps: new Float64Array(0), centres: new Float64Array(0) },
  }
  const first: { jumps: number[]; centres: number[] } = { jumps: [], centres: [] }
  function add(jump: number, centre: number) {
    if (jump < axis.from) tally.before++
    else if (jump < axis.to) tally.jumps[Math.floor((jump - axis.from) * scale)]!++
    const relaxed = relaxedAt(theta, centre, temperature)
    const slope = (relaxed * (1 - relaxed)) / temperature
    tally.at.won += jump <= theta ? 1 : 0
    tally.at.relaxed += relaxed
    tally.at.slope += slope
    tally.at.slopeSquares += slope * slope
    if (centre === -Infinity) centres.certain++
    else share(centres.counts, (centre - left) / width)
    if (first.jumps.length >= mostSingle) return
    first.jumps.push(jump)
    first.centres.push(centre)
  }

  return {
    count(gumbel, from, to) {
      for (let n = from; n < to; n++) {
        for (let k = 0; k < gamma.length; k++) gamma[k] = gumbel[k]![n]!
        add(jumpLocation(logits, gamma), sigmoidCentre(logits, gamma, temperature, scores))
      }
      tally.draws += to - from
    },
    finish() {
      spread(tally, centres, temperature, axis)
      tally.first = { jumps: Float64Array.from(first.jumps), centres: Float64Array.from(first.centres) }
      return tally
    },
  }
}

/** One draw between two nodes, to each by its nearness: sums of smooth functions then err by the square of the width. */
function share(counts: Float64Array, place: number) {
  const node = Math.floor(place)
  counts[node]! += node + 1 - place
  counts[node + 1]! += place - node
}

/** The rises of all draws at the edges of the axis: their centres' counts, smoothed by one rise. */
function spread(
  { relaxed, slopes }: SliceTally,
  { counts, left, width, certain }: Centres,
  temperature: number,
  { from, to, bins }: SliceParameters['axis'],
) {
  for (let edge = 0; edge <= bins; edge++) {
    const theta = from + ((to - from) * edge) / bins
    let risenSum = certain
    let slopeSum = 0
    for (let node = 0; node < counts.length; node++) {
      const draws = counts[node]!
      if (draws === 0) continue
      const share = relaxedAt(theta, left + node * width, temperature)
      risenSum += draws * share
      slopeSum += (draws * share * (1 - share)) / temperature
    }
    relaxed[edge] = risenSum
    slopes[edge] = slopeSum
  }
}

/** The slice through all draws as θ₁ moves over frozen noise. */
export const slice: Experiment<SliceParameters, SliceTally> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const counter = sliceCounter(parameters)
  yield* countBlocks(noise, kernel, memory, counter.count)
  return counter.finish()
}
