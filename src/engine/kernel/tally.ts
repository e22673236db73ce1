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
    sumOfSquares: new Float64Array(classes),
    corners: new Uint32Array(classes),
    histogram: new Uint32Array(classes * histogramBins),
    pairHistogram: new Uint32Array(parameters.pair ? histogramBins : 0),
    cells: new Uint32Array(cellsOf(parameters)),
    noise: { min: Infinity, max: -Infinity, sum: 0 },
  }
}
