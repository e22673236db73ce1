import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { table } from '../../state/parameterTable'
import { store } from '../../state/store'
import { lectureWords } from '../words'
import { perform } from './command'
import { plans } from './plans'

const stepsOf = (text: string): Parameters['steps'] =>
  table.steps.parse(text, store.getState().parameters, []).value

function choose(steps: Parameters['steps']): void {
  applyPreset({ steps })
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
