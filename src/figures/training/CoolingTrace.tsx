import { useMemo } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { Traces } from '../../plots/traces/Traces'
import type { TraceLines } from '../../plots/traces/trace'
import { type Cooling, temperatureAt } from '../../transform/cooling'
import { trainingWords } from '../words'
import { stepAxis, TrainingPanel } from './TrainingPanel'

interface Props {
  title: string
  cooling: Cooling
  steps: number
  lines: TraceLines
  /** The losses above it */
  losses: TraceLines
}

/** Places of the picture's line. */
const places = 60

/** τ against steps, as the reader has shaped it; what has been, `step` of them, is drawn strong. */
export function useCoolingLines(cooling: Cooling, steps: number, step: number): TraceLines {
  const { pi: words } = useWords(trainingWords)
  const { significant } = useNumbers()
  return useMemo(() => {
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
}

/** The temperature under the losses, on their axis of steps. */
export function CoolingTrace({ title, cooling, steps, lines, losses }: Props) {
  const { pi: words } = useWords(trainingWords)
  const { count, significant } = useNumbers()
  return (
    <TrainingPanel title={title} place="aside">
      <Traces
        {...lines}
        beside={losses}
        x={stepAxis(steps, count)}
        height={3.5}
        description={`${words.temperatureName(significant(cooling.from))} → ${significant(temperatureAt(cooling, steps))}`}
      />
    </TrainingPanel>
  )
}
