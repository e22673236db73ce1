import { useMemo } from 'react'
import { useNumbers } from '../../language/language'
import { TextLines } from '../../plots/frame/TextLines'
import { Traces } from '../../plots/traces/Traces'
import type { Trace } from '../../plots/traces/trace'
import { learnerLook } from './learnerLook'
import { type LearningWay, lossAt, lossRange } from './learningWay'
import { stepAxis } from './stepAxis'
import styles from './TrainingFigure.module.css'
import { useTrainingWords } from './useTrainingText'

interface Props {
  ways: readonly LearningWay[]
  /** f at every corner */
  corners: Float64Array
  steps: number
}

/** The discrete loss of every learner against steps, with the loss that it must come to. */
export function LossTraces({ ways, corners, steps }: Props) {
  const { pi: words, short } = useTrainingWords()
  const { number, count } = useNumbers()
  const { traces, y } = useMemo(() => {
    const [from, to] = lossRange(ways, corners)
    const best = Math.min(...corners)
    const start = lossAt(ways[0]!.points[0]!, corners)
    return {
      traces: ways.map(
        ({ name, steps: at, points, end }): Trace => ({
          id: name,
          ...learnerLook[name],
          weight: 'light',
          points: points.map((point, i) => [at[i]!, lossAt(point, corners)]),
          label: short[name],
          end: end && lossAt(end.probabilities, corners),
        }),
      ),
      y: {
        from,
        to,
        ticks: [...new Set([best, start])].map((value) => ({ at: value, label: number(value) })),
      },
    }
  }, [ways, corners, short, number])
  const told = ways.map(({ name, now, end }) =>
    words.told(
      short[name],
      number(lossAt(now, corners), 4),
      end ? number(lossAt(end.probabilities, corners), 4) : '–',
    ),
  )
  return (
    <section className={`${styles.panel} ${styles.right}`}>
      <h3>
        <TextLines>{words.loss}</TextLines>
      </h3>
      <Traces
        traces={traces}
        x={stepAxis(steps, count)}
        y={y}
        xLabel={words.steps}
        height={11}
        label={words.lossLabel}
        description={words.alternative(told.join(' '))}
      />
    </section>
  )
}
