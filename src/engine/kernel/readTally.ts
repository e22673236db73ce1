import { histogramBins, type RelaxationParameters, type RelaxationTally } from '../tile'
import type { PossibleClasses } from './possibleClasses'
import type { StartedKernel } from './startKernel'
import { emptyTally } from './tally'

/** What the kernel has collected of `draws` draws, but for winners and noise; its shares are `scale` times z̃. */
export function readTally(
  { exports, addresses }: StartedKernel,
  { indices, placeOf }: PossibleClasses,
  parameters: RelaxationParameters,
  draws: number,
  scale: number,
): RelaxationTally {
  const { buffer } = exports.memory
  const tally = emptyTally(parameters)
  const bins = new Uint32Array(buffer, addresses.histogram, indices.length * histogramBins)
  const sums = new Float64Array(buffer, addresses.sums, indices.length)
  const squares = new Float64Array(buffer, addresses.sumsOfSquares, indices.length)
  const corners = new Uint32Array(buffer, addresses.corners, indices.length)
  placeOf.forEach((place, k) => {
    // What cannot be drawn has a share of 0, log-odds of −∞.
    if (place < 0) {
      tally.histogram[k * histogramBins] = draws
      return
    }
    tally.sum[k] = sums[place]! / scale
    tally.sumOfSquares[k] = squares[place]! / scale ** 2
    tally.corners[k] = corners[place]!
    tally.histogram.set(bins.subarray(place * histogramBins, (place + 1) * histogramBins), k * histogramBins)
  })
  tally.draws = draws
  tally.cells.set(new Uint32Array(buffer, addresses.cells, tally.cells.length))
  if (!parameters.pair) return tally
  tally.pairHistogram.set(new Uint32Array(buffer, addresses.pairHistogram, histogramBins))
  // Against a class that cannot be drawn the other's ratio is 1; two of them have none.
  const [first, second] = parameters.pair.map((k) => placeOf[k]! >= 0)
  if (first !== second) tally.pairHistogram[first ? histogramBins - 1 : 0] = draws
  return tally
}
