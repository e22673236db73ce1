import { useMemo } from 'react'
import { Select } from '../../controls/Select'
import { cornerLogOdds, histogramBins, type RelaxationTally } from '../../engine/tile'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { Histogram } from '../../plots/histogram/Histogram'
import type { Parameters } from '../../state/parameters'
import { pairBinProbabilities } from '../../transform/concreteMarginals'
import { histogramsWords } from '../words'
import styles from './HistogramsFigure.module.css'
import { type HistogramAxis, logOddsTicks, pairsOf } from './histogramAxis'

interface Props {
  parameters: Parameters
  tally: RelaxationTally
  axis: HistogramAxis
  pair: readonly [number, number]
  onPair: (pair: readonly [number, number]) => void
}

/** The share of one class among two, whose distribution is known exactly for every K (logistic difference of two Gumbels). */
export function PairHistogram({ parameters, tally, axis, pair, onPair }: Props) {
  const words = useWords(histogramsWords)
  const { count } = useNumbers()
  const { pi, tau } = parameters
  const [i, j] = pair
  const distribution = useMemo(
    () => pairBinProbabilities(Math.log(pi[i]! / pi[j]!), tau, axis, histogramBins, cornerLogOdds).bins,
    [pi, i, j, tau, axis],
  )
  // A pair in the other order, from an address, stands in the place of its own.
  const pairs = useMemo(
    () => pairsOf(pi).map((known) => (known[0] === pair[1] && known[1] === pair[0] ? pair : known)),
    [pi, pair],
  )
  const name = words.pair(subscript(i), subscript(j))
  return (
    <section className={styles.pair}>
      <Select
        label={words.pairChoice}
        options={pairs.map(([a, b]) => ({ id: `${a}-${b}`, label: words.pair(subscript(a), subscript(b)) }))}
        value={`${i}-${j}`}
        onChange={(id) => {
          const found = pairs.find(([a, b]) => `${a}-${b}` === id)
          if (found) onPair(found)
        }}
      />
      <Histogram
        index={i}
        counts={tally.pairHistogram}
        draws={tally.draws}
        probabilities={distribution}
        {...(axis === 'logOdds' && { ticks: logOddsTicks })}
        description={words.pairAlternative(name, count(tally.draws), String(tau))}
      />
    </section>
  )
}
