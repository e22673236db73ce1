import { useMemo } from 'react'
import {
  countGumbel,
  emptyGumbelNoise,
  type GumbelNoiseTally,
  gumbelAxis,
} from '../../engine/experiments/gumbelNoise'
import { firstDraws } from '../../engine/firstDraws'
import { useCounted } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { gumbelCdf, gumbelDensity, gumbelMean, gumbelQuantile, gumbelVariance } from '../../noise/gumbel'
import { DensityHistogram } from '../../plots/histogram/DensityHistogram'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import type { DrawProps } from '../selectedDraw'
import { gumbelNoiseWords } from '../words'
import { NoiseLab } from './NoiseLab'

/** What Gumbel noise looks like, and what other noise in its place would draw. */
export function GumbelNoiseFigure({ live: { parameters, draw }, channel, exploration }: FigureProps) {
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'noise-lab' && (
        <GumbelDensity {...{ parameters, draw }} channel={`${channel}/density`} />
      )}
      {exploration !== 'density' && <NoiseLab parameters={parameters} channel={`${channel}/lab`} />}
    </div>
  )
}

const { from, to, bins } = gumbelAxis
const width = (to - from) / bins

/** Exact probability of each bin. */
const probabilities = Float64Array.from(
  { length: bins },
  (_, bin) => gumbelCdf(from + (bin + 1) * width) - gumbelCdf(from + bin * width),
)

/** The top of the picture: the peak is 1/e = 0.368, and bars of few values rise above it. */
const densityMax = 0.48

const ticks = [-2, 0, 2, 4, 6, 8]

/** The most values that are a dot each. */
const mostDots = 60

const deviation = Math.sqrt(gumbelVariance)
const median = gumbelQuantile(0.5)

interface Props extends DrawProps {
  channel: string
}

/** γ of all classes and draws as one histogram under its density: the noise that the lesson keeps. */
function GumbelDensity({ parameters, draw, channel }: Props) {
  const { density: words } = useWords(gumbelNoiseWords)
  const { count, number } = useNumbers()
  const tally = useGumbelTally(channel, parameters)
  const { values } = tally
  const title = words.title(count(values))
  const few = values <= mostDots
  const dots = useFewValues(parameters, few)
  return (
    <figure className={figureStyles.figure}>
      <DensityHistogram
        from={from}
        to={to}
        ticks={ticks.map((at) => ({ at, label: number(at, 0) }))}
        counts={tally.counts}
        values={values}
        dots={dots}
        probabilities={probabilities}
        density={gumbelDensity}
        densityMax={densityMax}
        landmarks={[
          { at: 0, label: words.mode },
          { at: median, label: words.median(number(median)) },
          { at: gumbelMean, label: words.mean(number(gumbelMean)) },
        ]}
        spread={{
          from: gumbelMean - deviation,
          to: gumbelMean + deviation,
          label: words.spread(number(deviation)),
        }}
        selected={draw.gamma.map((at, k) => ({
          at,
          label: at < from || at > to ? words.beyond(subscript(k), number(at, 1)) : words.mark(subscript(k)),
        }))}
        label={title}
        description={words.alternative(count(values), number(from, 0), number(to, 0))}
      />
      <FigureNotes>
        <Measured tally={tally} />
        <p>
          {few ? words.dots : words.bars} {words.selected(count(parameters.draw))}
        </p>
        <p>{words.cut(number(from, 0), number(to, 0), count(tally.below), count(tally.above))}</p>
      </FigureNotes>
      <NoiseTable tally={tally} />
    </figure>
  )
}

/** Mean and standard deviation of the values on the page beside those of the distribution. */
function Measured({ tally: { values, sum, sumOfSquares } }: { tally: GumbelNoiseTally }) {
  const { density: words } = useWords(gumbelNoiseWords)
  const { number, count } = useNumbers()
  const mean = sum / values
  const spread = Math.sqrt(Math.max(0, sumOfSquares / values - mean ** 2))
  const decimals = values >= 10_000 ? 4 : 2
  const text = (value: number) => number(value, decimals)
  return (
    <p>
      {words.title(count(values))}.{' '}
      {words.measured(text(mean), text(gumbelMean), text(spread), text(deviation))}
    </p>
  )
}

/** The histogram's numbers, on request. */
function NoiseTable({ tally: { counts, values } }: { tally: GumbelNoiseTally }) {
  const { table: words } = useWords(gumbelNoiseWords)
  const { count, number, expected } = useNumbers()
  return (
    <FigureTable
      summary={words.show}
      caption={words.histogram(count(values))}
      columns={[words.from, words.to, words.values, words.expected]}
      rows={() =>
        Array.from(counts, (inBin, bin) => [
          number(from + bin * width, 2),
          number(from + (bin + 1) * width, 2),
          count(inBin),
          expected(probabilities[bin]! * values),
        ])
      }
    />
  )
}

/** γ of all classes and draws where they are few, else null. */
function useFewValues({ pi, seed, n }: Parameters, few: boolean): readonly number[] | null {
  const classes = pi.length
  return useMemo(() => {
    if (!few) return null
    const { gumbel, draws } = firstDraws({ seed, classes, draws: n })
    return gumbel.flatMap((values) => Array.from(values.subarray(0, draws)))
  }, [few, seed, classes, n])
}

/** The histogram of γ: it asks nothing of π, so that nothing here can move when π does. */
function useGumbelTally(channel: string, { pi, seed, n }: Parameters): GumbelNoiseTally {
  const classes = pi.length
  const first = useMemo(() => {
    const { gumbel, draws } = firstDraws({ seed, classes, draws: n })
    const tally = emptyGumbelNoise()
    countGumbel(tally)(gumbel, 0, draws)
    return tally
  }, [seed, classes, n])
  return useCounted(
    channel,
    { experiment: 'gumbelNoise', noise: { seed, classes, draws: n }, parameters: {} },
    first,
  ).measurement
}
