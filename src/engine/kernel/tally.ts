import { cellGrid, histogramBins, type RelaxationParameters, type RelaxationTally } from '../tile'

const cellsOf = ({ probabilities, projection }: RelaxationParameters): number => {
  if (probabilities.length === 2) return cellGrid
  return probabilities.length === 3 || projection ? cellGrid ** 2 : 0
}

/** The tally of no draws at all, to be counted into. Without a projection K ≥ 4 classes have no cells. */
export function emptyTally(parameters: RelaxationParameters): RelaxationTally {
  const classes = parameters.probabilities.length
  return {
    draws: 0,
    winners: new Uint32Array(classes),
    sum: new Float64Array(classes),
    corners: new Uint32Array(classes),
    histogram: new Uint32Array(classes * histogramBins),
    pairHistogram: new Uint32Array(parameters.pair ? histogramBins : 0),
    cells: new Uint32Array(cellsOf(parameters)),
    noise: { min: Infinity, max: -Infinity, sum: 0 },
  }
}

const added = <A extends Uint32Array | Float64Array>(a: A, b: A): A => {
  for (let i = 0; i < a.length; i++) a[i]! += b[i]!
  return a
}

/** The tally of the draws of both, in the place of the first. */
export function mergeTallies(a: RelaxationTally, b: RelaxationTally): RelaxationTally {
  return {
    draws: a.draws + b.draws,
    winners: added(a.winners, b.winners),
    sum: added(a.sum, b.sum),
    corners: added(a.corners, b.corners),
    histogram: added(a.histogram, b.histogram),
    pairHistogram: added(a.pairHistogram, b.pairHistogram),
    cells: added(a.cells, b.cells),
    noise: {
      min: Math.min(a.noise.min, b.noise.min),
      max: Math.max(a.noise.max, b.noise.max),
      sum: a.noise.sum + b.noise.sum,
    },
  }
}
