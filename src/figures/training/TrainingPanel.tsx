import { type ReactNode, useMemo } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { TextLines } from '../../plots/frame/TextLines'
import { Traces } from '../../plots/traces/Traces'
import type { TraceAxis } from '../../plots/traces/trace'
import { type Cooling, temperatureAt } from '../../transform/cooling'
import { trainingWords } from '../words'
import styles from './TrainingFigure.module.css'

interface Props {
  title: string
  /** Where it stands beside others on a screen of definite height; what stands `aside` has no room there */
  place: 'left' | 'way' | 'right' | 'aside'
  children: ReactNode
}

/** One picture of a training with its heading. */
export const TrainingPanel = ({ title, place, children }: Props) => (
  <section className={`${styles.panel} ${styles[place]}`}>
    <h3>
      <TextLines>{title}</TextLines>
    </h3>
    {children}
  </section>
)

/** Steps from 0 to the last, labelled at halves. */
export const stepAxis = (steps: number, write: (value: number) => string): TraceAxis => ({
  from: 0,
  to: steps,
  ticks: [0, 0.5, 1].map((part) => ({ at: part * steps, label: write(part * steps) })),
})

interface CoolingProps {
  title: string
  cooling: Cooling
  steps: number
  /** Steps taken so far */
  step: number
}

/** Places of the picture's line. */
const places = 60

/** τ against steps, as the reader has shaped it; what has been is drawn strong. */
export function CoolingTrace({ title, cooling, steps, step }: CoolingProps) {
  const { pi: words } = useWords(trainingWords)
  const { count, significant } = useNumbers()
  const { traces, y } = useMemo(() => {
    const ofPart = (to: number) =>
      Array.from({ length: places + 1 }, (_, at) => {
        const s = (to * at) / places
        return [s, temperatureAt(cooling, s)] as const
      })
    const present = temperatureAt(cooling, step)
    const [high, low] = [cooling.from, Math.min(temperatureAt(cooling, steps), cooling.from)]
    return {
      traces: [
        { id: 'all', points: ofPart(steps), tone: 'ink' as const, weight: 'faint' as const, label: null },
        {
          id: 'taken',
          points: ofPart(step),
          tone: 'ink' as const,
          weight: 'strong' as const,
          label: words.temperatureName(significant(present)),
        },
      ],
      y: {
        from: low / 1.2,
        to: high * 1.2,
        logarithmic: true,
        ticks: [...new Set([low, high])].map((at) => ({ at, label: significant(at, 2) })),
      },
    }
  }, [cooling, steps, step, words, significant])
  return (
    <TrainingPanel title={title} place="aside">
      <Traces
        traces={traces}
        x={stepAxis(steps, count)}
        y={y}
        height={3.5}
        description={`${words.temperatureName(significant(cooling.from))} → ${significant(temperatureAt(cooling, steps))}`}
      />
    </TrainingPanel>
  )
}
