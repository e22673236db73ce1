import { useMemo } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { Traces } from '../../plots/traces/Traces'
import { type Cooling, temperatureAt } from '../../transform/cooling'
import { trainingWords } from '../words'
import { stepAxis, TrainingPanel } from './TrainingPanel'

interface Props {
  title: string
  cooling: Cooling
  steps: number
  /** Steps taken so far */
  step: number
}

/** Places of the picture's line. */
const places = 60

/** τ against steps, as the reader has shaped it; what has been is drawn strong. */
export function CoolingTrace({ title, cooling, steps, step }: Props) {
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
