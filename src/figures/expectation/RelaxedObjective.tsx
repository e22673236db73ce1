import { useMemo } from 'react'
import { temperatureGrid } from '../../engine/experiments/temperatureGrid'
import { cornerValues, exactExpectation, objectiveOf } from '../../estimators/objective'
import { gapSlopeAtZeroTemperature } from '../../estimators/zeroTemperatureLimits'
import { useNumbers, useWords } from '../../language/language'
import { Curves } from '../../plots/curves/Curves'
import type { Parameters } from '../../state/parameters'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { standardError } from '../../statistics/standardError'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigureTable } from '../parts'
import { temperatureAxis, useTemperatureCursor } from '../temperatureAxis'
import { expectationWords } from '../words'
import { expectationPanel } from './expectationPanel'
import type { Expected } from './useExpectation'

interface Props {
  parameters: Parameters
  expected: Expected
}

/** Mean of f(z̃) against τ beside that of f(z): the bias is what lies between. */
export function RelaxedObjective({ parameters, expected }: Props) {
  const words = useWords(expectationWords)
  const { number, magnitude, count, significant } = useNumbers()
  const { pi, tau, f } = parameters
  const { measure, curve, temperature } = expected
  const objective = useMemo(() => objectiveOf(f, pi.length), [f, pi.length])
  const values = useMemo(() => cornerValues(objective, pi.length), [objective, pi.length])
  const slope = useMemo(() => gapSlopeAtZeroTemperature(objective, pi), [objective, pi])
  const discrete = exactExpectation(pi, values)
  const frequencies = measure && Array.from(measure.winners, (won) => won / measure.draws)
  const discreteMean = frequencies && exactExpectation(frequencies, values)
  const relaxedMean = measure && temperature === tau ? measure.value.mean : null
  const panels = useMemo(
    () =>
      curve && [
        expectationPanel(curve, { discrete, slope, relaxedMean, discreteMean }, words.curves, significant),
      ],
    [curve, discrete, slope, relaxedMean, discreteMean, words, significant],
  )
  const cursor = useTemperatureCursor(tau)
  const verdict =
    measure &&
    words.verdict({
      tau: significant(temperature),
      draws: count(measure.draws),
      relaxed: number(measure.value.mean, 4),
      error: magnitude(standardError(measure.value.variance, measure.draws), 4),
      discrete: number(discrete, 4),
      bias: number(measure.value.mean - discrete, 4),
    })
  return (
    <figure className={figureStyles.figure} data-settled={expected.settled} data-draws={measure?.draws}>
      {panels ? (
        <Curves
          axis={temperatureAxis}
          panels={panels}
          cursor={cursor}
          label={words.title}
          description={words.alternative(count(curve!.draws), number(discrete), verdict ?? '')}
        />
      ) : (
        <div className={figureStyles.waiting} />
      )}
      <FigureNotes>
        {verdict && <p className={figureStyles.verdict}>{verdict}</p>}
        {curve && <p>{words.caption(count(curve.draws), curve.exact !== null)}</p>}
      </FigureNotes>
      {curve && <CurveTable expected={expected} discrete={discrete} />}
    </figure>
  )
}

/** Temperatures of the table: a number a decade. */
const told = [0.01, 0.1, 1, 10, 100]

function CurveTable({ expected: { curve }, discrete }: { expected: Expected; discrete: number }) {
  const { table: words } = useWords(expectationWords)
  const { number, count, significant, magnitude } = useNumbers()
  if (!curve) return null
  return (
    <FigureTable
      summary={words.show}
      caption={words.caption(count(curve.draws), number(discrete, 4))}
      columns={[words.tau, words.relaxed, words.band, words.exact, words.bias]}
      rows={() =>
        told.map((tau) => {
          const at = temperatureGrid.indexOf(tau)
          const { mean, variance, count: draws } = curve.values[at]!
          return [
            significant(tau),
            number(mean, 4),
            `± ${magnitude(chanceDeviations * standardError(variance, draws), 4)}`,
            curve.exact ? number(curve.exact[at]!, 4) : '–',
            number(mean - discrete, 4),
          ]
        })
      }
    />
  )
}
