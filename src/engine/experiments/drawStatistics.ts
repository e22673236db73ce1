import { drawGumbel } from '../../noise/noise'
import { argmax } from '../../transform/gumbelMax'
import { logProbabilities, relaxedSample } from '../../transform/gumbelSoftmax'
import { blocksOf, drawsInBlock, type NoiseMemory } from '../rememberNoise'
import { histogramBins, type TileKernel, tileDraws } from '../tile'
import type { Experiment, ExperimentInput } from './experiment'
import { emptyColumns, type RelaxedColumns, relaxColumns } from './relaxColumns'

/** γ of consecutive draws, one array a class. */
export interface Stretch {
  gumbel: readonly Float32Array[]
  /** Index of the first draw. */
  first: number
}

/** Extremes of γ, with where they are, and their sum. */
function summarizeNoise() {
  const low = { value: Infinity, index: 0, draw: 0 }
  const high = { value: -Infinity, index: 0, draw: 0 }
  const summary = { low, high, sum: 0 }
  return {
    summary,
    add({ gumbel, first }: Stretch) {
      gumbel.forEach((values, index) => {
        let sum = 0
        for (let n = 0; n < values.length; n++) {
          const value = values[n]!
          sum += value
          if (value < low.value) Object.assign(low, { value, index, draw: first + n })
          if (value > high.value) Object.assign(high, { value, index, draw: first + n })
        }
        summary.sum += sum
      })
    },
  }
}

export interface DrawStatisticsParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.01 … 100 */
  temperature: number
  /** s of log π + s·γ, 0 … 3; 1 where it is not given */
  scale?: number
}

/** Statistics of all N draws for a program outside (`contract.md` §3). K classes. */
export interface DrawStatistics {
  draws: number
  /** K counts: argmax of log π + s·γ, the lower index on a tie */
  winners: Uint32Array
  /** K counts: argmax of z̃, the lower index on a tie */
  relaxedWinners: Uint32Array
  /** K numbers: mean and variance, with divisor N, of z̃ₖ */
  mean: Float64Array
  variance: Float64Array
  /** K × 64: class k's bin b of [0, 1] at 64·k + b, the last closed */
  histogram: Uint32Array
  /** Of all N·K values γ */
  noise: { min: number; max: number; mean: number }
}

/**
 * Up to so many values γ all of them come from the reference: over few draws the error of a single one counts. At
 * τ = 0.01 a γ that is off by 2.4e-7 moves a z̃ of ½ by 6e-6; a mean over 60,000 draws no longer shows it.
 */
export const mostExactValues = 1_000_000

/** Draws between two chances for a newer question to take over. */
const drawsAtOnce = 2048

/** All the noise of a key, a stretch at a time: the reference's where it is little, else the kernel's. */
function* stretches(
  { noise }: ExperimentInput<DrawStatisticsParameters>,
  kernel: TileKernel,
  memory: NoiseMemory,
): Generator<Stretch> {
  const { seed, classes, draws } = noise
  const few = classes * draws <= mostExactValues
  for (let block = 0; block < blocksOf(draws); block++) {
    const inBlock = drawsInBlock(draws, block)
    const tiles = few ? null : memory.block(noise, block, inBlock)
    for (let from = 0; from < inBlock; from += drawsAtOnce) {
      const first = block * tileDraws + from
      const to = Math.min(inBlock, from + drawsAtOnce)
      const gumbel = tiles
        ? tiles.map((tile) => kernel.gumbel(tile).subarray(from, to))
        : Array.from({ length: classes }, (_, k) => drawGumbel(seed, k, first, new Float32Array(to - from)))
      yield { gumbel, first }
    }
  }
}

/**
 * Statistics of both tricks over all draws, whatever N and K: noise that can't be held is drawn again, block by block.
 *
 * Evaluated in float64; every draw in which the error of the kernel's γ could change a winner or a bin is drawn again
 * from the reference, alone. So the counts are those of a float64 evaluation of the reference's noise, and means and
 * variances lie within 1e-7 of it.
 */
export const drawStatistics: Experiment<DrawStatisticsParameters, DrawStatistics> = function* (
  question,
  kernel,
  memory,
) {
  const { seed, classes, draws } = question.noise
  const { probabilities, temperature, scale = 1 } = question.parameters
  const logits = logProbabilities(probabilities)
  const one = new Float32Array(1)
  const exactly = (index: number, draw: number) => drawGumbel(seed, index, draw, one)[0]!
  const columns = emptyColumns(classes, drawsAtOnce)
  const samples = countColumns(classes, drawsAtOnce)
  const { summary, add } = summarizeNoise()

  function evaluate(n: number, draw: number) {
    const gamma = Float64Array.from(logits, (_, k) => exactly(k, draw))
    columns.winners[n] = argmax(logits.map((logit, k) => logit + scale * gamma[k]!))
    relaxedSample(gamma, logits, temperature, scale).forEach((share, k) => {
      columns.shares[k]![n] = share
    })
  }

  for (const stretch of stretches(question, kernel, memory)) {
    relaxColumns(stretch.gumbel, logits, temperature, scale, columns)
    for (let n = 0; n < columns.draws; n++) if (columns.ambiguous[n]) evaluate(n, stretch.first + n)
    samples.count(columns)
    add(stretch)
    yield
  }
  const { low, high, sum } = summary
  return {
    ...samples.finish(),
    noise: {
      min: exactly(low.index, low.draw),
      max: exactly(high.index, high.draw),
      mean: sum / (classes * draws),
    },
  }
}

/** Sums of one class's shares about one of them: a variance far below the mean's square keeps its digits. */
interface ShareSums {
  about: number
  sum: number
  squares: number
  histogram: Uint32Array
}

/** Counts relaxed samples, column by column; at most `most` draws at a time. */
function countColumns(classes: number, most: number) {
  const sums = Array.from(
    { length: classes },
    (): ShareSums => ({ about: 0, sum: 0, squares: 0, histogram: new Uint32Array(histogramBins) }),
  )
  const winners = new Uint32Array(classes)
  const relaxedWinners = new Uint32Array(classes)
  const largest = new Float64Array(most)
  const relaxedWinner = new Uint8Array(most)
  let counted = 0

  function compareColumn(column: Float64Array, k: number, draws: number) {
    for (let n = 0; n < draws; n++) {
      if (column[n]! <= largest[n]!) continue
      largest[n] = column[n]!
      relaxedWinner[n] = k
    }
  }

  return {
    count({ draws, shares, winners: winner }: RelaxedColumns) {
      largest.fill(-1)
      for (const [k, column] of shares.entries()) {
        if (counted === 0) sums[k]!.about = column[0]!
        countShares(column, draws, sums[k]!)
        compareColumn(column, k, draws)
      }
      for (let n = 0; n < draws; n++) {
        winners[winner[n]!]!++
        relaxedWinners[relaxedWinner[n]!]!++
      }
      counted += draws
    },
    finish: () => ({
      draws: counted,
      winners,
      relaxedWinners,
      mean: Float64Array.from(sums, ({ about, sum }) => about + sum / counted),
      variance: Float64Array.from(sums, ({ sum, squares }) =>
        Math.max(0, squares / counted - (sum / counted) ** 2),
      ),
      histogram: Uint32Array.from(sums.flatMap(({ histogram }) => [...histogram])),
    }),
  }
}

function countShares(column: Float64Array, draws: number, into: ShareSums) {
  const { about, histogram } = into
  let sum = 0
  let squares = 0
  for (let n = 0; n < draws; n++) {
    const share = column[n]!
    const deviation = share - about
    sum += deviation
    squares += deviation * deviation
    const bin = Math.floor(share * histogramBins)
    histogram[bin < histogramBins ? bin : histogramBins - 1]!++
  }
  into.sum += sum
  into.squares += squares
}
