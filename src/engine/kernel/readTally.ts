import { histogramBins, type RelaxationParameters, type RelaxationTally } from '../tile'
import type { Addresses } from './kernelExports'
import type { PossibleClasses } from './possibleClasses'

/** The kernel's shares come 64-fold: the number of bins. */
const shareScale = histogramBins

/** Adds what the kernel has counted of `draws` draws to a tally (all but winners and noise). */
export function readTally(
  buffer: ArrayBuffer,
  addresses: Addresses,
  { indices, placeOf }: PossibleClasses,
  parameters: RelaxationParameters,
  draws: number,
  tally: RelaxationTally,
): void {
  const sums = new Float64Array(buffer, addresses.sums, indices.length)
  const squares = new Float64Array(buffer, addresses.sumsOfSquares, indices.length)
  indices.forEach((k, place) => {
    tally.sum[k]! += sums[place]! / shareScale
    tally.sumOfSquares[k]! += squares[place]! / shareScale ** 2
  })
  readJoints(buffer, addresses, indices, tally, parameters.axis === 'share')
  if (parameters.axis === 'logOdds') readLogOdds(buffer, addresses, indices, tally)
  // What cannot be drawn has a share of 0, log-odds of −∞.
  placeOf.forEach((place, k) => {
    if (place < 0) tally.histogram[k * histogramBins]! += draws
  })
  const cells = new Uint32Array(buffer, addresses.cells, tally.cells.length)
  for (let cell = 0; cell < cells.length; cell++) tally.cells[cell]! += cells[cell]!
  if (!parameters.pair) return
  const pair = new Uint32Array(buffer, addresses.pairHistogram, histogramBins)
  for (let bin = 0; bin < histogramBins; bin++) tally.pairHistogram[bin]! += pair[bin]!
  // Against a class that cannot be drawn the other's ratio is 1; two of them have none.
  const [first, second] = parameters.pair.map((k) => placeOf[k]! >= 0)
  if (first !== second) tally.pairHistogram[first ? histogramBins - 1 : 0]! += draws
}

/** Histograms and corners from the tables of two classes each, of which there are two. */
function readJoints(
  buffer: ArrayBuffer,
  { joints, jointBytes, jointSide }: Addresses,
  indices: readonly number[],
  tally: RelaxationTally,
  withHistograms: boolean,
) {
  const count = (k: number | undefined, bin: number, draws: number) => {
    if (k === undefined || draws === 0) return
    if (bin === histogramBins) tally.corners[k]! += draws
    if (withHistograms) tally.histogram[k * histogramBins + Math.min(bin, histogramBins - 1)]! += draws
  }
  for (let table = 0; table < 2 * Math.ceil(indices.length / 2); table++) {
    const entries = new Uint32Array(buffer, joints + table * jointBytes, jointSide ** 2)
    const first = indices[2 * (table >> 1)]
    const second = indices[2 * (table >> 1) + 1]
    for (let entry = 0; entry < entries.length; entry++) {
      count(first, Math.floor(entry / jointSide), entries[entry]!)
      count(second, entry % jointSide, entries[entry]!)
    }
  }
}

function readLogOdds(
  buffer: ArrayBuffer,
  { logOddsHistogram }: Addresses,
  indices: readonly number[],
  tally: RelaxationTally,
) {
  const counted = new Uint32Array(buffer, logOddsHistogram, indices.length * histogramBins)
  indices.forEach((k, place) => {
    for (let bin = 0; bin < histogramBins; bin++)
      tally.histogram[k * histogramBins + bin]! += counted[place * histogramBins + bin]!
  })
}
