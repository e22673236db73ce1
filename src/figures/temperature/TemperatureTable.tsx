import { useNumbers, useWords } from '../../language/language'
import { DataTable } from '../../plots/table/DataTable'
import type { Parameters } from '../../state/parameters'
import { FigureNumbers } from '../FigureTable'
import { temperatureWords } from '../words'
import { type Expectation, farthest } from './columns'
import { chanceReach } from './shareMoments'

interface Props {
  parameters: Parameters
  /** Of the columns, as in the figure */
  headings: readonly string[]
  expectations: readonly (Expectation | null)[]
  samples: readonly (readonly number[])[]
  draws: string
}

/** Exact numbers and those of one draw are known to more digits than any reader needs. */
const exactDecimals = 6

/** Decimals of a mean of so many draws: one beyond what chance leaves, three at least, as on the bars. */
const meanDecimals = (draws: number): number => Math.max(3, Math.ceil(Math.log10(draws) / 2) + 1)

/** The figure's numbers, on request: both rows in tables of the same columns. */
export function TemperatureTable({ parameters, headings, expectations, samples, draws }: Props) {
  const { table: words } = useWords(temperatureWords)
  const { number, count } = useNumbers()
  const { labels, draw } = parameters
  const columns = [words.name, ...headings]
  const of = (write: (expectation: Expectation) => string) =>
    expectations.map((expectation) => (expectation ? write(expectation) : '–'))
  return (
    <FigureNumbers summary={words.show}>
      {() => (
        <>
          <DataTable
            caption={words.expectation(draws)}
            columns={columns}
            rows={[
              ...labels.flatMap((name, k) => [
                [words.mean(name), ...of(({ mean, draws: of }) => number(mean[k]!, meanDecimals(of)))],
                [words.exact(name), ...of(({ moments }) => number(moments.mean[k]!, exactDecimals))],
                [
                  words.band(name),
                  ...of(({ moments, draws: of }) => number(chanceReach(moments, k, of), meanDecimals(of))),
                ],
              ]),
              [
                words.fromProbabilities,
                ...of(({ moments }) => number(farthest(moments.mean, moments.probabilities), 4)),
              ],
              [
                words.fromUniform,
                ...of(({ moments }) => number(farthest(moments.mean, 1 / moments.mean.length), 4)),
              ],
            ]}
          />
          <DataTable
            caption={words.sample(count(draw))}
            columns={columns}
            rows={labels.map((name, k) => [
              name,
              ...samples.map((shares) => number(shares[k]!, exactDecimals)),
            ])}
          />
        </>
      )}
    </FigureNumbers>
  )
}
