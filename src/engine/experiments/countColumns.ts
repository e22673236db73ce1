import { histogramBins } from '../tile'
import type { RelaxedColumns } from './relaxColumns'

/** Sums of one class's shares about one of them: a variance far below the mean's square keeps its digits. */
interface ShareSums {
  about: number
  sum: number
  squares: number
  histogram: Uint32Array
}

/** Counts relaxed samples, column by column; at most `most` draws at a time. */
export function countColumns(classes: number, most: number) {
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
