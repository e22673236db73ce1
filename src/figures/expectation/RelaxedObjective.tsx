import { useMemo } from 'react'
import type { ExpectationMeasure } from '../../engine/experiments/expectation'
import { temperatureGrid } from '../../engine/experiments/temperatureGrid'
import { exactExpectation } from '../../estimators/exact'
import { cornerValues, objectiveOf } from '../../estimators/objective'
import { gapSlopeAtZeroTemperature } from '../../estimators/zeroTemperatureLimits'
import { useNumbers, useWords } from '../../language/language'
import { Curves } from '../../plots/curves/Curves'
import type { Parameters } from '../../state/parameters'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { standardError } from '../../statistics/standardError'
import figureStyles from '../Figure.module.css'
import { FigureTable } from '../FigureTable'
import { FigureNotes } from '../parts'
import { temperatureAxis, useTemperatureCursor } from '../temperatureAxis'
import { expectationWords } from '../words'
import { expectationPanel } from './expectationPanel'
import type { Expected } from './useExpectation'
import type { ExpectationWords } from './words.en'

interface Props {
  parameters: Parameters
  expected: Expected
}

/** E f(z) of the classes: exact, and over the draws of a measure. */
function discreteMeans(values: Float64Array, pi: readonly number[], measure: ExpectationMeasure | null) {
  return {
    discrete: exactExpectation(pi, values),
    discreteMean:
      measure &&
      exactExpectation(
        Array.from(measure.winners, (won) => won / measure.draws),
        values,
      ),
  }
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
  const { discrete, discreteMean } = discreteMeans(values, pi, measure)
  const relaxedMean = measure && temperature === tau ? measure.value.mean : null
  const panels = useMemo(
    () =>
      curve && [
        expectationPanel(curve, { discrete, slope, relaxedMean, discreteMean }, words.curves, (value) =>
          significant(value),
        ),
      ],
    [curve, discrete, slope, relaxedMean, discreteMean, words, significant],
  )
  const cursor = useTemperatureCursor(tau)
  const verdict = measure && verdictOf(expected, discrete, words, { number, magnitude, count, significant })
  return (
    <figure className={figureStyles.figure} data-settled={expected.settled} data-draws={measure?.draws}>
      {panels ? (
        <Curves
          index={0}
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
        {verdict && <p className={figureStyles.expectationVerdict}>{verdict}</p>}
        {curve && <p>{words.caption(count(curve.draws), curve.exact !== null)}</p>}
      </FigureNotes>
      {curve && <CurveTable expected={expected} discrete={discrete} />}
    </figure>
  )
}

type Formats = Pick<ReturnType<typeof useNumbers>, 'number' | 'magnitude' | 'count' | 'significant'>

function verdictOf(
  { measure, temperature }: Expected,
  discrete: number,
  words: ExpectationWords,
  { number, magnitude, count, significant }: Formats,
): string {
  const { value, draws } = measure!
  return words.verdict({
    tau: significant(temperature),
    draws: count(draws),
    relaxed: number(value.mean, 4),
    error: magnitude(standardError(value.variance, draws), 4),
    discrete: number(discrete, 4),
    bias: number(value.mean - discrete, 4),
  })
}

/** Temperatures of the table: a number a decade and those between. */
const told = [0.01, 0.1, 1, 10, 100].flatMap((tau) => temperatureGrid.filter((known) => known === tau))

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
