import { useState } from 'react'
import { Select } from '../../controls/Select'
import { cornerLogOdds, histogramBins, type RelaxationTally } from '../../engine/tile'
import { useNumbers, useWords } from '../../language/language'
import { DataTable } from '../../plots/table/DataTable'
import type { Parameters } from '../../state/parameters'
import type { BinProbabilities } from '../../transform/concreteMarginals'
import { FigureNumbers } from '../FigureTable'
import type { HistogramAxis } from './histogramAxis'
import { histogramsWords } from './words'

interface Props {
  parameters: Parameters
  tally: RelaxationTally
  axis: HistogramAxis
  laws: readonly BinProbabilities[] | null
}

/** The left edge of a bin, in the units of the axis. */
const edge = (axis: HistogramAxis, bin: number) =>
  axis === 'share' ? bin / histogramBins : cornerLogOdds * ((2 * bin) / histogramBins - 1)

/** One class's histogram as numbers, on request. */
export function HistogramTable({ parameters: { labels }, tally, axis, laws }: Props) {
  const { table: words } = useWords(histogramsWords)
  const { count, number } = useNumbers()
  const [chosen, setChosen] = useState(0)
  const k = Math.min(chosen, labels.length - 1)
  return (
    <FigureNumbers summary={words.show}>
      {() => (
        <>
          <Select
            label={words.of}
            options={labels.map((label, index) => ({ id: String(index), label }))}
            value={String(k)}
            onChange={(id) => setChosen(Number(id))}
          />
          <DataTable
            caption={words.caption(labels[k]!, count(tally.draws))}
            columns={[words.from, words.to, words.draws, ...(laws ? [words.expected] : [])]}
            rows={Array.from({ length: histogramBins }, (_, bin) => [
              number(edge(axis, bin), 4),
              number(edge(axis, bin + 1), 4),
              count(tally.histogram[k * histogramBins + bin]!),
              ...(laws ? [number(laws[k]!.bins[bin]! * tally.draws, 1)] : []),
            ])}
          />
        </>
      )}
    </FigureNumbers>
  )
}
