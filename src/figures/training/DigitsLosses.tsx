import { useMemo } from 'react'
import type { DigitsSettings } from '../../engine/training/digitsRun'
import type { DigitsMeasurement } from '../../engine/training/training'
import type { TrainingState } from '../../engine/training/trainingSession'
import { useNumbers, useWords } from '../../language/language'
import { Traces } from '../../plots/traces/Traces'
import type { Trace, TraceAxis } from '../../plots/traces/trace'
import type { Cooling } from '../../transform/cooling'
import { trainingWords } from '../words'
import { CoolingTrace, useCoolingLines } from './CoolingTrace'
import { stepAxis, TrainingPanel } from './TrainingPanel'
import { estimatorId } from './trainingSettings'

interface Props {
  state: TrainingState<'digits'>
  last: DigitsMeasurement
  cooling: Cooling
}

/** Nats an image; the wide axis only once a loss has left the narrow one. */
const narrow: TraceAxis = {
  from: 15,
  to: 27,
  ticks: [15, 18, 21, 24, 27].map((at) => ({ at, label: String(at) })),
}
const wide: TraceAxis = {
  from: 10,
  to: 70,
  ticks: [10, 20, 40, 70].map((at) => ({ at, label: String(at) })),
  logarithmic: true,
}

const losses = (measurements: readonly DigitsMeasurement[]) =>
  measurements.flatMap(({ negativeElbo, relaxedLoss }) => [negativeElbo, relaxedLoss])

/** What a training of the autoencoder was run with, in a few words. */
function useSettingsName(): (settings: DigitsSettings) => string {
  const { digits, estimators } = useWords(trainingWords)
  const { significant } = useNumbers()
  return ({ estimator, cooling }) => {
    const name = estimators[estimatorId(estimator)]
    // The score function and the exact gradient know no temperature.
    if (estimator === 'exact' || estimator === 'leaveOneOut') return name
    return cooling.rate > 0
      ? digits.falling(name, significant(cooling.from), significant(cooling.floor))
      : digits.fixed(name, significant(cooling.from))
  }
}

/** The relaxed loss that is made small and the exact −ELBO that counts, with the gap between them; below, τ where it falls. */
export function DigitsLosses({ state, last, cooling }: Props) {
  const { digits: words } = useWords(trainingWords)
  const { number, count } = useNumbers()
  const { measurements, past, step, steps } = state
  const temperature = useCoolingLines(cooling, steps, step)
  const falls = cooling.rate > 0
  const relaxes = Number.isFinite(last.relaxedLoss)
  const { relaxed, exact } = useMemo(
    () => ({
      relaxed: measurements.map(({ step, relaxedLoss }) => [step, relaxedLoss] as const),
      exact: measurements.map(({ step, negativeElbo }) => [step, negativeElbo] as const),
    }),
    [measurements],
  )
  const all = [...losses(measurements), ...past.flatMap((before) => losses(before.measurements))]
  const y = all.every((loss) => Number.isNaN(loss) || (loss >= narrow.from && loss <= narrow.to))
    ? narrow
    : wide
  const traces = useTraces(state, last, relaxed, exact)
  const gap = relaxes ? number(last.negativeElbo - last.relaxedLoss, 1) : ''
  return (
    <>
      <TrainingPanel title={words.curves} place="left">
        <Traces
          traces={traces}
          x={stepAxis(steps, count)}
          y={y}
          beside={falls ? temperature : undefined}
          xLabel={words.steps}
          height={15}
          gap={relaxes ? { upper: exact, lower: relaxed, label: words.gap(gap), kind: 'difference' } : null}
          level={{ at: last.withoutCode, label: words.without(number(last.withoutCode, 1)) }}
          description={words.alternative(
            relaxes
              ? words.verdict.gap(
                  count(last.step),
                  number(last.temperature, 2),
                  number(last.relaxedLoss, 2),
                  number(last.negativeElbo, 2),
                  gap,
                )
              : words.verdict.exact(count(last.step), number(last.negativeElbo, 2)),
            number(last.withoutCode, 1),
          )}
        />
      </TrainingPanel>
      {falls && (
        <CoolingTrace
          title={words.temperature}
          cooling={cooling}
          steps={steps}
          lines={temperature}
          losses={{ traces, y }}
        />
      )}
    </>
  )
}

/** The trainings before, in a few words each, and the present one's losses. */
function useTraces(
  { past }: TrainingState<'digits'>,
  last: DigitsMeasurement,
  relaxed: Trace['points'],
  exact: Trace['points'],
): Trace[] {
  const { digits: words } = useWords(trainingWords)
  const { number } = useNumbers()
  const settingsName = useSettingsName()
  return [
    ...past.map(({ settings, measurements: before }, at): Trace => {
      const end = before.at(-1)!.negativeElbo
      return {
        id: `past ${at}`,
        points: before.map(({ step, negativeElbo }) => [step, negativeElbo]),
        tone: 'ink',
        weight: 'faint',
        label: words.before(settingsName(settings), number(end, 1)),
      }
    }),
    ...(Number.isFinite(last.relaxedLoss)
      ? [
          {
            id: 'relaxed',
            points: relaxed,
            tone: 'gradient',
            weight: 'light',
            dash: 'dashed',
            label: words.relaxed(number(last.relaxedLoss, 1)),
          } satisfies Trace,
        ]
      : []),
    {
      id: 'exact',
      points: exact,
      tone: 'ink',
      weight: 'strong',
      label: words.exact(number(last.negativeElbo, 1)),
    },
  ]
}
