import { useDeferredValue, useMemo } from 'react'
import type { RelaxationTally } from '../../engine/tile'
import { useNumbers, useWords } from '../../language/language'
import type { Numbers } from '../../language/number'
import type { ShareBar } from '../../plots/shares/ShareBars'
import { DataTable } from '../../plots/table/DataTable'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureNumbers, useKeptNames } from '../parts'
import { useSelectedDraw } from '../selectedDraw'
import { plainView, useRelaxationOf } from '../useRelaxationOf'
import { settingWords, temperatureWords } from '../words'
import {
  axisTop,
  type Column,
  chanceReach,
  columnsAt,
  type Expectation,
  expectationOf,
  farthest,
  isSpare,
  printedTemperatures,
  type ShareMoments,
  sampleOf,
  shareMoments,
  shareText,
} from './columns'
import { DrawPath } from './DrawPath'
import { SharePanels } from './SharePanels'

/**
 * Jang et al. 2017, figure 1, with numbers: the expectation of z̃ over all draws and one draw, at the printed temperatures
 * and the reader's own, all over one noise; then the same draw at every temperature.
 */
export function TemperatureFigure({ live: { parameters }, channel }: FigureProps) {
  const words = useWords(temperatureWords)
  const { called } = useWords(settingWords).pi
  const formats = useNumbers()
  const { pi, tau, n, labels } = parameters
  const draw = useSelectedDraw(parameters)
  const columns = columnsAt(tau)
  const { expectations, printedMoments, settled } = useExpectations(parameters, channel)
  const samples = columns.map((column) => sampleOf(draw.score, draw.winner, column))
  const headings = columns.map(({ temperature, own }) => {
    if (temperature === null) return words.column.categorical
    const text = formats.significant(temperature)
    return own ? words.column.own(text) : words.column.printed(text)
  })
  const counted = Math.min(n, ...expectations.map((expectation) => expectation?.draws ?? n))
  const draws = formats.count(counted)
  const top = axisTop(printedMoments[0]!.probabilities, n)
  const spoken = (shares: readonly number[]) =>
    shares.map((share, k) => `${called(labels[k]!)} ${formats.number(share)}`).join(', ')

  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={counted}>
      <SharePanels
        title={words.rows.expectation(draws)}
        note={top < 1 ? words.rows.scale(formats.significant(top)) : ''}
        panels={expectations.map((expectation, at) => ({
          heading: headings[at]!,
          own: columns[at]!.own,
          winner: null,
          bars: expectation && meanBars(expectation, labels, at > 0, formats),
          label: words.picture.expectation(spoken(expectation?.mean ?? [])),
          spare: isSpare(columns[at]!),
        }))}
        names={labels}
        top={top}
        level={1 / pi.length}
        waiting={words.waiting}
      />
      <SharePanels
        title={words.rows.sample(formats.count(parameters.draw))}
        panels={samples.map((shares, at) => ({
          heading: headings[at]!,
          own: columns[at]!.own,
          winner: draw.winner,
          bars: shares.map((share, k) => ({ name: labels[k]!, share, ...textsOf(share, formats) })),
          label: words.picture.sample(spoken(shares)),
          spare: isSpare(columns[at]!),
        }))}
        names={labels}
        top={1}
        level={null}
        waiting={words.waiting}
      />
      <DrawPath parameters={parameters} draw={draw} />
      <FigureNotes>
        <p>{words.caption.expectation}</p>
        <Distances moments={printedMoments} />
        <p>{words.caption.sample}</p>
        <p>{words.caption.path}</p>
      </FigureNotes>
      <TemperatureTable
        parameters={parameters}
        headings={headings}
        expectations={expectations}
        samples={samples}
        draws={draws}
      />
    </figure>
  )
}

/** A share in words, and in fewer digits. */
const textsOf = (share: number, formats: Numbers) => ({
  text: shareText(share, formats),
  short: shareText(share, formats, 2),
})

/** Means with what theory expects; of z̃ with π to compare with. */
const meanBars = (
  { mean, bands, moments }: Expectation,
  labels: readonly string[],
  relaxed: boolean,
  formats: Numbers,
): ShareBar[] =>
  mean.map((share, k) => ({
    name: labels[k]!,
    share,
    ...textsOf(share, formats),
    expected: bands[k]!,
    reference: relaxed ? moments.probabilities[k]! : null,
  }))

/** How far the coldest mean still is from π, the hottest from 1/K: what 'approaches' comes to. */
function Distances({ moments }: { moments: readonly ShareMoments[] }) {
  const { caption } = useWords(temperatureWords)
  const { magnitude } = useNumbers()
  const [coldest, hottest] = [moments[0]!, moments.at(-1)!]
  const { probabilities } = coldest
  const fromUniform = farthest(hottest.mean, 1 / probabilities.length)
  // What the quadrature leaves of no difference is none.
  if (fromUniform < 1e-9) return <p>{caption.even}</p>
  return <p>{caption.distance(magnitude(farthest(coldest.mean, probabilities)), magnitude(fromUniform))}</p>
}

interface Expectations {
  /** One for each of `columnsAt`; null until the engine has answered. */
  expectations: readonly (Expectation | null)[]
  /** Exact ones at `printedTemperatures` */
  printedMoments: readonly ShareMoments[]
  /** Whether all of them are of all N draws. */
  settled: boolean
}

/** The means of the figure. */
function useExpectations(
  { pi, tau, seed, n, scale }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'scale'>,
  channel: string,
): Expectations {
  // Four temperatures at every move of π are much for one frame: they may follow the slider in the next.
  const late = useDeferredValue(pi)
  const followed = late.length === pi.length ? late : pi
  const printed = useTallies(channel, { pi: followed, seed, n, scale })
  const own = useRelaxationOf(`${channel}/own`, { pi, tau, seed, n }, plainView, scale)?.tally ?? null
  const printedMoments = useMemo(
    () => printedTemperatures.map((at) => shareMoments(followed, at, scale)),
    [followed, scale],
  )
  const ownMoments = useMemo(() => shareMoments(pi, tau, scale), [pi, tau, scale])
  const expectationAt = (column: Column) => {
    if (column.own) return expectationOf(own, column, ownMoments)
    if (column.temperature === null) return expectationOf(own, column, shareMoments(pi, null, scale))
    const at = printedTemperatures.indexOf(column.temperature)
    return expectationOf(printed[at]!, column, printedMoments[at]!)
  }
  return {
    expectations: columnsAt(tau).map(expectationAt),
    printedMoments,
    settled: followed === pi && [own, ...printed].every((tally) => tally?.draws === n),
  }
}

/**
 * What the engine counts at each of `printedTemperatures`; null where it has not yet answered. Each
 * is asked on a channel of its own: while the reader's τ moves these stand, and none of them is asked again.
 */
function useTallies(
  channel: string,
  { pi, seed, n, scale }: Pick<Parameters, 'pi' | 'seed' | 'n' | 'scale'>,
): (RelaxationTally | null)[] {
  const [first, second, third, fourth] = printedTemperatures
  const counts = [
    useRelaxationOf(`${channel}/${first}`, { pi, seed, n, tau: first }, plainView, scale),
    useRelaxationOf(`${channel}/${second}`, { pi, seed, n, tau: second }, plainView, scale),
    useRelaxationOf(`${channel}/${third}`, { pi, seed, n, tau: third }, plainView, scale),
    useRelaxationOf(`${channel}/${fourth}`, { pi, seed, n, tau: fourth }, plainView, scale),
  ]
  return counts.map((count) => count?.tally ?? null)
}

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
function TemperatureTable({ parameters, headings, expectations, samples, draws }: Props) {
  const { table: words } = useWords(temperatureWords)
  const { number, count } = useNumbers()
  const written = useKeptNames()
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
            written={written}
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
            written={written}
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
