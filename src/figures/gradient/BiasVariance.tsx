import { useContext, useMemo } from 'react'
import { SegmentedControl } from '../../controls/SegmentedControl'
import type { GradientCurve } from '../../engine/experiments/gradient'
import { temperatureGrid } from '../../engine/experiments/temperatureGrid'
import type { ReplicateCount } from '../../estimators/gumbelRao'
import { useNumbers, useWords } from '../../language/language'
import { Curves } from '../../plots/curves/Curves'
import type { RunningMoments } from '../../statistics/runningMoments'
import { estimatorError, standardDeviation } from '../../statistics/standardError'
import { useBuilt } from '../built'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable, Verdicts } from '../parts'
import { decades, temperatureAxis, useTemperatureCursor } from '../temperatureAxis'
import { gradientWords } from '../words'
import { bestTemperature, biasVariancePanels, gumbelRaoMoments } from './biasVariancePanels'
import { exactOutcomes } from './estimators'
import { Replicates } from './Replicates'
import { type GradientSetting, useGradientCurve, useGradientMeasure, useSetting } from './useGradient'

/** Draws that the dots are measured over: where a figure beside it counts all N, once is enough. */
const mostDotDraws = 100_000

/** Draws averaged into one gradient, to choose from. */
const batches = [1, 10, 100, 1000] as const

/** Bias, variance and their sum against τ: what a low temperature takes and what it gives. */
export function BiasVariance({ live: { parameters }, channel }: FigureProps) {
  const { biasVariance: words, spread } = useWords(gradientWords)
  const numbers = useNumbers()
  const { count } = numbers
  const { tau } = parameters
  const [averaged, setAveraged] = useBuilt('averaged', 1)
  const [replicates, setReplicates] = useBuilt('replicates', 10)
  const [built] = useBuilt('quality', null)
  // The words of the lesson, to which a screen's link leads, speak of all three.
  const quality = useContext(OnStage) ? built : null
  const setting = useSetting(parameters)
  const { curve, settled } = useGradientCurve(channel, parameters)
  const few = useMemo(() => ({ ...parameters, n: Math.min(parameters.n, mostDotDraws) }), [parameters])
  const { measure, temperature } = useGradientMeasure(`${channel}/price`, few, setting.range, 10)
  const at = useMemo(
    () =>
      measure && temperature === tau
        ? {
            pathwise: measure.estimates.pathwise.moments,
            straightThrough: measure.estimates.straightThrough.moments,
          }
        : null,
    [measure, temperature, tau],
  )
  const panels = useMemo(
    () =>
      curve &&
      biasVariancePanels(curve, setting, averaged, replicates, at, words, numbers).filter(
        ({ id }) => quality === null || id === quality,
      ),
    [curve, quality, setting, averaged, replicates, at, words, numbers],
  )
  const cursor = useTemperatureCursor(parameters)
  const verdicts = useVerdicts(parameters.tau, setting, averaged, at, curve)
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={curve?.draws}>
      {(quality === null || quality === 'rmse') && (
        <div className={figureStyles.choices}>
          <SegmentedControl
            legend={words.averaged}
            segments={batches.map((batch) => ({ id: batch, label: count(batch) }))}
            value={averaged}
            onChange={setAveraged}
          />
          {quality === null && <Replicates value={replicates} onChange={setReplicates} />}
        </div>
      )}
      {panels ? (
        <Curves
          axis={temperatureAxis}
          panels={panels}
          cursor={cursor}
          label={words.title}
          description={verdicts.join(' ')}
        />
      ) : (
        <div className={figureStyles.waiting} />
      )}
      <FigureNotes>
        <Verdicts sentences={verdicts} />
        {curve && <p>{words.caption(count(curve.draws), count(few.n), curve.exact !== null)}</p>}
      </FigureNotes>
      {curve && (
        <BiasVarianceTable curve={curve} exact={setting.exact} replicates={replicates} names={spread.names} />
      )}
    </figure>
  )
}

/** What the error is made of at the reader's τ, and the τ at which it is least beside an estimator without bias. */
function useVerdicts(
  tau: number,
  setting: GradientSetting,
  averaged: number,
  at: { pathwise: RunningMoments } | null,
  curve: GradientCurve | null,
): string[] {
  const { biasVariance: words } = useWords(gradientWords)
  const { number, count, significant } = useNumbers()
  const verdicts: string[] = []
  if (at) {
    const soft = estimatorError(at.pathwise, setting.exact, averaged)
    const spread = standardDeviation(soft.variance, at.pathwise.count)
    verdicts.push(
      words.verdict({
        tau: significant(tau),
        bias: number(soft.bias, 4),
        spread: number(spread, 4),
        averaged: count(averaged),
        rmse: number(Math.hypot(soft.bias, spread / Math.sqrt(averaged)), 4),
      }),
    )
  }
  if (curve && (curve.exact || curve.draws > 1)) {
    const best = bestTemperature(curve, 'pathwise', setting.exact, averaged)
    const rival = exactOutcomes('meanBaseline', setting)
    verdicts.push(
      words.best({
        averaged: count(averaged),
        tau: significant(best.tau),
        rmse: number(best.rmse, 4),
        rival: number(Math.sqrt(rival.variance / averaged), 4),
      }),
    )
  }
  return verdicts
}

function BiasVarianceTable({
  curve,
  exact,
  replicates,
  names,
}: {
  curve: GradientCurve
  exact: number
  replicates: ReplicateCount
  names: { pathwise: string; straightThrough: string }
}) {
  const { biasVariance: words, table } = useWords(gradientWords)
  const { number, count, significant } = useNumbers()
  return (
    <FigureTable
      summary={table.show}
      caption={words.table(count(curve.draws))}
      columns={[table.estimator, 'τ', table.bias, table.variance]}
      rows={() =>
        (['pathwise', 'straightThrough', 'gumbelRao'] as const).flatMap((name) =>
          decades.map((tau) => {
            const place = temperatureGrid.indexOf(tau)
            const { mean, variance } =
              name === 'gumbelRao'
                ? gumbelRaoMoments(curve, place, replicates)
                : (curve.exact?.[name][place] ?? curve.sampled[name][place]!)
            const label = name === 'gumbelRao' ? words.gumbelRao(String(replicates)) : names[name]
            const known = curve.exact || curve.draws > 1 ? variance : Number.NaN
            return [label, significant(tau), number(mean - exact, 4), significant(known, 4)]
          }),
        )
      }
    />
  )
}
