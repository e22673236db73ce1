import { memo, type ReactNode, useMemo, useState } from 'react'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import { cornerLogOdds, histogramBins, type RelaxationTally } from '../../engine/tile'
import { useMeasurement } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { TextLines } from '../../plots/frame/TextLines'
import { Histogram } from '../../plots/histogram/Histogram'
import { restingRotation } from '../../plots/simplex/geometry'
import { simplexProjection } from '../../plots/simplex/Simplex'
import { DataTable } from '../../plots/table/DataTable'
import { isDefaultLabel } from '../../state/labels'
import type { Parameters } from '../../state/parameters'
import { type BinProbabilities, binProbabilities } from '../../transform/concreteMarginals'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { atUnitScale } from '../../transform/noiseScale'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { leastDrift, meanDrift } from '../meanDrift'
import { FigureNotes, FigureNumbers, useKeptNames } from '../parts'
import { useRelaxationOf } from '../useRelaxationOf'
import { histogramsWords } from '../words'
import styles from './HistogramsFigure.module.css'
import { type HistogramAxis, logOddsTicks, placeOnAxis, useHistogramAxis, usePair } from './histogramAxis'
import { PairHistogram } from './PairHistogram'

interface Props {
  parameters: Parameters
  tally: RelaxationTally | null
  axis: HistogramAxis
  onAxis: (axis: HistogramAxis) => void
  pair: readonly [number, number] | null
  onPair: (pair: readonly [number, number]) => void
}

/** The histograms with questions of their own to the engine, for where they stand alone. */
export function HistogramsAlone({ live: { parameters }, channel }: FigureProps) {
  const [axis, onAxis] = useHistogramAxis()
  const [pair, onPair] = usePair(parameters.pi)
  const classes = parameters.pi.length
  const projection = useMemo(() => simplexProjection(classes, restingRotation), [classes])
  const view = { axis, pair, projection }
  const tally = useRelaxationOf(channel, parameters, view, parameters.scale)?.tally ?? null
  return <HistogramsFigure {...{ parameters, tally, axis, onAxis, pair, onPair }} />
}

/** z of Gumbel-Max and z̃ of Gumbel-Softmax over the same noise, class by class, with the exact distribution where it is known. */
export function HistogramsFigure({ parameters, tally, axis, onAxis, pair, onPair }: Props) {
  const words = useWords(histogramsWords)
  const { pi, tau, scale } = parameters
  const pinned = usePinnedTally(parameters, axis)
  // Without noise all draws are one value, which has no curve.
  const distributions = useMemo(() => {
    if (scale === 0) return null
    const unit = atUnitScale(logProbabilities(pi), tau, scale)
    return binProbabilities(unit.logits, unit.temperature, axis, histogramBins, cornerLogOdds)
  }, [pi, tau, scale, axis])
  return (
    <figure className={figureStyles.figure}>
      <Header axis={axis} onAxis={onAxis} />
      <div className={styles.classes} data-many={pi.length > 3}>
        {[...pi.keys()].map((k) => (
          <ClassHistogram
            key={k}
            k={k}
            parameters={parameters}
            tally={tally}
            axis={axis}
            distribution={distributions?.[k]?.bins ?? null}
            pinned={pinned}
          />
        ))}
      </div>
      <FigureNotes>
        <Verdict parameters={parameters} tally={tally} />
        <p>{words.caption}</p>
        <p>{distributions ? words.distribution : scale > 0 && words.noMarginalDistribution}</p>
        {axis === 'logOdds' && <p>{words.logOddsCaption}</p>}
      </FigureNotes>
      {!distributions && scale === 1 && tally && pair && (
        <PairHistogram parameters={parameters} tally={tally} axis={axis} pair={pair} onPair={onPair} />
      )}
      {tally && (
        <HistogramTable parameters={parameters} tally={tally} axis={axis} distributions={distributions} />
      )}
    </figure>
  )
}

const Header = memo(function Header({ axis, onAxis }: Pick<Props, 'axis' | 'onAxis'>) {
  const { title, axis: words } = useWords(histogramsWords)
  const axes = [
    { id: 'share', label: words.share },
    { id: 'logOdds', label: words.logOdds },
  ] as const
  return (
    <header className={styles.header}>
      <h2>
        <TextLines>{title}</TextLines>
      </h2>
      <SegmentedControl legend={words.label} quiet segments={axes} value={axis} onChange={onAxis} />
    </header>
  )
})

/** Bars and mean of one class in the pinned picture. */
const pinnedBars = ({ histogram, draws, sum }: RelaxationTally, k: number, axis: HistogramAxis) => ({
  shares: Array.from(
    histogram.subarray(k * histogramBins, (k + 1) * histogramBins),
    (counted) => counted / draws,
  ),
  mean: placeOnAxis(axis, sum[k]! / draws),
})

/** The same draws counted at the pinned settings; null where no picture is pinned. */
function usePinnedTally({ pin, seed, n }: Parameters, axis: HistogramAxis): RelaxationTally | null {
  const { answer, settled } = useMeasurement(
    'pinned',
    pin && {
      experiment: 'relaxation',
      noise: { seed, classes: pin.pi.length, draws: n },
      parameters: {
        probabilities: pin.pi,
        temperature: pin.tau,
        scale: pin.scale,
        axis,
        pair: null,
        projection: simplexProjection(pin.pi.length, restingRotation),
      },
    },
  )
  return settled && answer ? answer.measurement : null
}

interface ClassProps {
  k: number
  parameters: Parameters
  tally: RelaxationTally | null
  axis: HistogramAxis
  distribution: Float64Array | null
  pinned: RelaxationTally | null
}

function ClassHistogram({ k, parameters, tally, axis, distribution, pinned }: ClassProps): ReactNode {
  const words = useWords(histogramsWords)
  const { percent, count, magnitude } = useNumbers()
  const { pi, tau, labels } = parameters
  if (!tally) return <div className={styles.waiting} />
  const counts = tally.histogram.subarray(k * histogramBins, (k + 1) * histogramBins)
  const { draws } = tally
  const won = tally.winners[k]! / draws
  const mean = tally.sum[k]! / draws
  const corner = tally.corners[k]! / draws
  const label = labels[k]!
  const name = isDefaultLabel(label, k) ? words.ofClass(subscript(k)) : label
  return (
    <section className={styles.class} data-class={k + 1}>
      <h3>
        <TextLines>{name}</TextLines>
      </h3>
      <Histogram
        index={k}
        counts={counts}
        draws={draws}
        probabilities={distribution}
        pinned={pinned && pinnedBars(pinned, k, axis)}
        winners={{
          won: { at: won, label: percent(won) },
          lost: { at: 1 - won, label: percent(1 - won) },
        }}
        mean={{ at: placeOnAxis(axis, mean), label: words.mean(magnitude(mean)) }}
        probability={placeOnAxis(axis, pi[k]!)}
        corner={corner >= 0.0005 ? { share: corner, label: words.corner(percent(corner)) } : null}
        {...(axis === 'logOdds' && { ticks: logOddsTicks })}
        description={words.alternative(
          label,
          count(draws),
          String(tau),
          percent(won),
          magnitude(mean),
          percent(corner),
          magnitude(pi[k]!),
        )}
      />
    </section>
  )
}

/**
 * The point of the figure, with the class whose mean lies farthest from its π; judged by the exact means, so that chance is
 * never called a difference. Where none lies apart (equal classes, a small τ), it says that.
 */
function Verdict({ parameters: { pi, tau, scale }, tally }: Pick<Props, 'parameters' | 'tally'>) {
  const words = useWords(histogramsWords)
  const { index: k, distance } = useMemo(() => meanDrift(pi, tau, scale), [pi, tau, scale])
  const { magnitude } = useNumbers()
  if (!tally) return null
  if (Math.abs(distance) < leastDrift) return <p className={figureStyles.verdict}>{words.noDrift}</p>
  return (
    <p className={figureStyles.verdict}>
      {words.verdict(subscript(k), magnitude(tally.sum[k]! / tally.draws), magnitude(pi[k]!))}
    </p>
  )
}

interface TableProps {
  parameters: Parameters
  tally: RelaxationTally
  axis: HistogramAxis
  distributions: readonly BinProbabilities[] | null
}

/** The left edge of a bin, in the units of the axis. */
const edge = (axis: HistogramAxis, bin: number) =>
  axis === 'share' ? bin / histogramBins : cornerLogOdds * ((2 * bin) / histogramBins - 1)

/** One class's histogram as numbers, on request. */
function HistogramTable({ parameters: { labels }, tally, axis, distributions }: TableProps) {
  const { table: words } = useWords(histogramsWords)
  const { count, number, expected } = useNumbers()
  const written = useKeptNames()
  const [chosen, setChosen] = useState(0)
  const k = Math.min(chosen, labels.length - 1)
  return (
    <FigureNumbers summary={words.show}>
      {() => (
        <>
          <Select
            label={words.of}
            options={labels.map((label, index) => ({ id: index, label }))}
            value={k}
            onChange={setChosen}
          />
          <DataTable
            caption={words.caption(labels[k]!, count(tally.draws))}
            written={written}
            columns={[words.from, words.to, words.draws, ...(distributions ? [words.expected] : [])]}
            rows={Array.from({ length: histogramBins }, (_, bin) => [
              number(edge(axis, bin), 4),
              number(edge(axis, bin + 1), 4),
              count(tally.histogram[k * histogramBins + bin]!),
              ...(distributions ? [expected(distributions[k]!.bins[bin]! * tally.draws)] : []),
            ])}
          />
        </>
      )}
    </FigureNumbers>
  )
}
