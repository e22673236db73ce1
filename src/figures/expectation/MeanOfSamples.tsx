import { useContext, useMemo } from 'react'
import type { ExpectationCurve } from '../../engine/experiments/expectation'
import { mostCurveDraws } from '../../engine/experiments/temperatureGrid'
import type { RelaxationTally } from '../../engine/tile'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { Simplex, simplexProjection } from '../../plots/simplex/Simplex'
import type { Parameters } from '../../state/parameters'
import { concreteMean } from '../../transform/concreteMean'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { Built } from '../built'
import { namedCorners } from '../corners'
import figureStyles from '../Figure.module.css'
import { meanDrift } from '../meanDrift'
import { FigureNotes, FigureTable } from '../parts'
import { singleDraws } from '../simplex/singleDraws'
import { useSimplexControls } from '../simplex/useSimplexControls'
import { useTurn } from '../simplex/useTurn'
import { useRelaxationOf } from '../useRelaxationOf'
import { expectationWords } from '../words'

interface Props {
  parameters: Parameters
  /** For the path of the mean; null while it is awaited */
  curve: ExpectationCurve | null
  channel: string
}

/** Where the mean of z̃ lies in the simplex, beside π, and the path that it takes as τ moves. */
export function MeanOfSamples({ parameters, curve, channel }: Props) {
  const { mean: words } = useWords(expectationWords)
  const { count, significant, magnitude } = useNumbers()
  const { pi, tau, seed, n } = parameters
  const classes = pi.length
  const { asks = false } = useContext(Built)
  const [rotation, turnTo] = useTurn()
  const projection = useMemo(() => simplexProjection(classes, rotation), [classes, rotation])
  const counted = useRelaxationOf(`${channel}/mean`, parameters, {
    axis: 'share',
    pair: null,
    projection,
  })
  const tally = counted?.tally ?? null
  const dots = useMemo(() => singleDraws(seed, n, pi, tau), [seed, n, pi, tau])
  const mean = tally && Array.from(tally.sum, (sum) => sum / tally.draws)
  const { index: farthest } = useMemo(() => meanDrift(pi, tau), [pi, tau])
  const exact = useMemo(() => concreteMean(logProbabilities(pi), tau), [pi, tau])
  const verdict =
    mean &&
    words.verdict({
      draws: count(tally.draws),
      tau: significant(tau),
      index: subscript(farthest),
      mean: magnitude(mean[farthest]!),
      probability: magnitude(pi[farthest]!),
      distance: magnitude(mean[farthest]! - pi[farthest]!),
      exact: magnitude(exact[farthest]! - pi[farthest]!),
    })
  return (
    <figure
      className={figureStyles.figure}
      data-settled={counted?.settled === true && curve !== null}
      data-draws={tally?.draws}
    >
      <Simplex
        corners={namedCorners(parameters.labels)}
        cells={tally?.cells ?? null}
        draws={tally?.draws ?? 0}
        dots={dots}
        selected={null}
        mean={asks ? null : mean && { point: mean, label: words.mean, ...(curve && { path: curve.relaxed }) }}
        probabilities={{ point: pi, label: 'π' }}
        label={words.title}
        description={verdict ?? ''}
        rotation={rotation}
        onRotate={turnTo}
        {...useSimplexControls(parameters)}
      />
      <FigureNotes>
        {verdict && <p className={figureStyles.verdict}>{verdict}</p>}
        <p>{words.caption(count(Math.min(n, mostCurveDraws)))}</p>
      </FigureNotes>
      {tally && <MeanTable {...{ parameters, tally, exact }} />}
    </figure>
  )
}

interface MeanTableProps {
  parameters: Parameters
  tally: RelaxationTally
  /** E z̃ */
  exact: Float64Array
}

function MeanTable({ parameters: { pi, labels }, tally, exact }: MeanTableProps) {
  const { table: show, mean } = useWords(expectationWords)
  const { count, magnitude } = useNumbers()
  return (
    <FigureTable
      summary={show.show}
      caption={mean.table.caption(count(tally.draws))}
      columns={[mean.table.name, 'π', mean.table.mean, mean.table.exact, mean.table.bias]}
      rows={() =>
        Array.from(exact, (value, k) => {
          const sampled = tally.sum[k]! / tally.draws
          return [
            labels[k]!,
            magnitude(pi[k]!, 4),
            magnitude(sampled, 4),
            magnitude(value, 4),
            magnitude(sampled - pi[k]!, 4),
          ]
        })
      }
    />
  )
}
