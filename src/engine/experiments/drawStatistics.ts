import { drawGumbel } from '../../noise/noise'
import type { Question } from '../protocol'
import { blocksOf, drawsInBlock, type NoiseMemory } from '../rememberNoise'
import { histogramBins, type TileKernel, tileDraws } from '../tile'
import { type CarefulDraw, carefulDraw } from './carefulDraw'

export interface DrawStatisticsParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.01 … 100 */
  temperature: number
}

/** What a program outside is told of all N draws (`contract.md` §3). K classes. */
export interface DrawStatistics {
  draws: number
  /** K counts: argmax of the scores log π + γ, the lower index on a tie */
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
const drawsAtOnce = 4096

/** Counts relaxed samples one by one. */
function countSamples(classes: number) {
  const about = new Float64Array(classes)
  const sums = new Float64Array(classes)
  const squares = new Float64Array(classes)
  const winners = new Uint32Array(classes)
  const relaxedWinners = new Uint32Array(classes)
  const histogram = new Uint32Array(classes * histogramBins)
  let draws = 0
  return {
    count({ shares, winner }: CarefulDraw) {
      // About the first draw's share: a variance far below the mean's square keeps its digits.
      if (draws === 0) about.set(shares)
      let largest = 0
      for (let k = 0; k < classes; k++) {
        const share = shares[k]!
        if (share > shares[largest]!) largest = k
        const deviation = share - about[k]!
        sums[k]! += deviation
        squares[k]! += deviation * deviation
        histogram[k * histogramBins + Math.min(Math.floor(share * histogramBins), histogramBins - 1)]!++
      }
      winners[winner]!++
      relaxedWinners[largest]!++
      draws++
    },
    finish: () => ({
      draws,
      winners,
      relaxedWinners,
      mean: sums.map((sum, k) => about[k]! + sum / draws),
      variance: squares.map((square, k) => Math.max(0, square / draws - (sums[k]! / draws) ** 2)),
      histogram,
    }),
  }
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
        for (let n = 0; n < values.length; n++) {
          const value = values[n]!
          summary.sum += value
          if (value < low.value) Object.assign(low, { value, index, draw: first + n })
          if (value > high.value) Object.assign(high, { value, index, draw: first + n })
        }
      })
    },
  }
}

/** γ of consecutive draws, one array a class. */
interface Stretch {
  gumbel: readonly Float32Array[]
  /** Index of the first draw. */
  first: number
  exact: boolean
}

/** All the noise of a key, a stretch at a time: the reference's where it is little, else the kernel's. */
function* stretches(
  { noise }: Question<'drawStatistics'>,
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
      yield { gumbel, first, exact: few || kernel.name === 'reference' }
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
export function* drawStatistics(
  question: Question<'drawStatistics'>,
  kernel: TileKernel,
  memory: NoiseMemory,
): Generator<void, DrawStatistics> {
  const { seed, classes, draws } = question.noise
  const { probabilities, temperature } = question.parameters
  const one = new Float32Array(1)
  const exactly = (index: number, draw: number) => drawGumbel(seed, index, draw, one)[0]!
  const draw = carefulDraw(probabilities, temperature)
  const samples = countSamples(classes)
  const { summary, add } = summarizeNoise()
  for (const stretch of stretches(question, kernel, memory)) {
    const { gumbel, first, exact } = stretch
    for (let n = 0; n < gumbel[0]!.length; n++) {
      for (let k = 0; k < classes; k++) draw.gamma[k] = gumbel[k]![n]!
      draw.relax()
      if (!exact && draw.isDoubtful()) {
        for (let k = 0; k < classes; k++) draw.gamma[k] = exactly(k, first + n)
        draw.relax()
      }
      samples.count(draw)
    }
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
