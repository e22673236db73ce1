import { useMemo } from 'react'
import type { DigitsMeasurement } from '../../engine/training/training'
import type { TrainingState } from '../../engine/training/trainingSession'
import { useNumbers } from '../../language/language'
import { TextLines } from '../../plots/frame/TextLines'
import { Traces } from '../../plots/traces/Traces'
import type { Trace, TraceAxis } from '../../plots/traces/trace'
import { stepAxis } from './stepAxis'
import styles from './TrainingFigure.module.css'
import { useSettingsName, useTrainingWords } from './useTrainingText'

interface Props {
  standing: TrainingState<'digits'>
  last: DigitsMeasurement
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

/** The relaxed loss that is made small and the exact −ELBO that counts, with the gap between them. */
export function DigitsLosses({ standing, last }: Props) {
  const { digits: words } = useTrainingWords()
  const { number, count } = useNumbers()
  const settingsName = useSettingsName()
  const { measurements, past, steps } = standing
  const relaxes = Number.isFinite(last.relaxedLoss)
  const { relaxed, exact } = useMemo(
    () => ({
      relaxed: measurements.map(({ step, relaxedLoss }) => [step, relaxedLoss] as const),
      exact: measurements.map(({ step, negativeElbo }) => [step, negativeElbo] as const),
    }),
    [measurements],
  )
  const all = [...losses(measurements), ...past.flatMap((before) => losses(before.measurements))]
  const fits = all.every((loss) => Number.isNaN(loss) || (loss >= narrow.from && loss <= narrow.to))
  const traces: Trace[] = [
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
    ...(relaxes
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
  const gap = relaxes ? number(last.negativeElbo - last.relaxedLoss, 1) : ''
  return (
    <section className={`${styles.panel} ${styles.left}`}>
      <h3>
        <TextLines>{words.curves}</TextLines>
      </h3>
      <Traces
        traces={traces}
        x={stepAxis(steps, count)}
        y={fits ? narrow : wide}
        xLabel={words.steps}
        height={15}
        gap={relaxes ? { upper: exact, lower: relaxed, label: words.gap(gap), kind: 'difference' } : null}
        level={{ at: last.withoutCode, label: words.without(number(last.withoutCode, 1)) }}
        label={words.curves}
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
    </section>
  )
}
