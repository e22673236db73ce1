import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { lectureWords } from '../words'
import { perform } from './command'
import { clockAtRest } from './lectureStore'
import { plans, stepsOf } from './plans'

function choose(steps: Parameters['steps']): void {
  applyPreset({ steps })
  // Its minutes are those of the plan; they begin as the stage goes to its first screen, or with the first move there.
  perform({ kind: 'clock', clock: clockAtRest })
  perform({ kind: 'move', move: 'first' })
}

/** Lectures of several lengths to choose from: each begins at once, at its first screen. */
export function Plans({ onChosen }: { onChosen?: () => void }) {
  const { hint: words } = useWords(lectureWords)
  const { count } = useNumbers()
  const begin = (steps: Parameters['steps']) => {
    choose(steps)
    onChosen?.()
  }
  return (
    <>
      {words.plans}
      {plans.map(([minutes, steps]) => (
        <Button key={minutes} onClick={() => begin(stepsOf(steps))}>
          {words.minutes(count(minutes))}
        </Button>
      ))}
      <Button onClick={() => begin([])}>{words.all}</Button>
    </>
  )
}
