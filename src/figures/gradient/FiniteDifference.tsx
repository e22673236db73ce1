import { useMemo } from 'react'
import { type FiniteDifferences, halfWidths } from '../../engine/experiments/finiteDifference'
import { exactMoments } from '../../engine/experiments/gradientCurve'
import { useNumbers, useWords } from '../../language/language'
import { type Cursor, Curves } from '../../plots/curves/Curves'
import { chanceDeviations } from '../../statistics/chanceLevel'
import type { RunningMoments } from '../../statistics/runningMoments'
import { standardError } from '../../statistics/standardError'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { useBuilt } from '../built'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { gradientWords } from '../words'
import { finiteDifferencePanels, widthAxis } from './finiteDifferencePanels'
import { useFiniteDifferences } from './useGradient'

/** The half width nearest to a place on the axis, log₁₀ h. */
const nearestWidth = (place: number): number =>
  halfWidths.reduce(
    (best, h, at) =>
      Math.abs(Math.log10(h) - place) < Math.abs(Math.log10(halfWidths[best]!) - place) ? at : best,
    0,
  )

/** A slope by finite differences: over the same noise on both sides, and over fresh noise. */
export function FiniteDifference({ parameters, channel }: FigureProps) {
  const { finiteDifference: words } = useWords(gradientWords)
  const { number, count, significant, magnitude } = useNumbers()
  const { pi, tau, f, logit } = parameters
  const [h, setWidth] = useBuilt('width', 0.01)
  const chosen = halfWidths.indexOf(h)
  const { measure, settled } = useFiniteDifferences(channel, parameters)
  const slope = useMemo(
    () => exactMoments(f, logProbabilities(pi), tau, logit)?.pathwise.mean ?? null,
    [f, pi, tau, logit],
  )
  const known = measure && measure.pairs > 0 ? measure : null
  const panels = useMemo(
    () => known && finiteDifferencePanels(known, slope, chosen, words.labels, significant),
    [known, slope, chosen, words, significant],
  )
  const cursor: Cursor = {
    value: Math.log10(h),
    symbol: 'theta',
    text: `h = ${h}`,
    label: words.width,
    valueText: `h = ${h}`,
    onPick: (place) => setWidth(halfWidths[nearestWidth(place)]!),
    forKey(key) {
      const by = { ArrowRight: -1, ArrowUp: -1, ArrowLeft: 1, ArrowDown: 1 }[key]
      const next = by === undefined ? undefined : halfWidths[chosen + by]
      return next === undefined ? null : Math.log10(next)
    },
  }
  const told = (moments: RunningMoments) => ({
    mean: number(moments.mean),
    error: magnitude(chanceDeviations * standardError(moments.variance, moments.count)),
  })
  const verdict =
    known &&
    words.verdict(String(h), count(known.pairs), told(known.same[chosen]!), told(known.fresh[chosen]!))
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={measure && 2 * measure.pairs}>
      {panels ? (
        <Curves
          axis={widthAxis}
          panels={panels}
          cursor={cursor}
          label={words.title}
          description={verdict ?? ''}
        />
      ) : (
        <div className={figureStyles.waiting}>{measure && <p>{words.tooFew}</p>}</div>
      )}
      <FigureNotes>
        {verdict && <p className={figureStyles.verdict}>{verdict}</p>}
        {known && <p>{words.caption(count(known.pairs))}</p>}
      </FigureNotes>
      {known && <FiniteDifferenceTable differences={known} />}
    </figure>
  )
}

function FiniteDifferenceTable({ differences: { pairs, same, fresh } }: { differences: FiniteDifferences }) {
  const { finiteDifference: words, table } = useWords(gradientWords)
  const { count, significant } = useNumbers()
  const error = ({ variance, count: draws }: RunningMoments) => significant(standardError(variance, draws), 3)
  return (
    <FigureTable
      summary={table.show}
      caption={words.table(count(pairs))}
      columns={[
        'h',
        words.columns.same,
        words.columns.sameError,
        words.columns.fresh,
        words.columns.freshError,
      ]}
      rows={() =>
        halfWidths.map((h, at) => [
          String(h),
          significant(same[at]!.mean, 4),
          error(same[at]!),
          significant(fresh[at]!.mean, 4),
          error(fresh[at]!),
        ])
      }
    />
  )
}
