import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { applyPreset } from '../../state/actions'
import { sameValue } from '../../state/definition'
import type { Parameters } from '../../state/parameters'
import { defaultParameters, table } from '../../state/parameterTable'
import { lectureWords } from '../words'
import { perform } from './command'
import { clockAtRest } from './lectureStore'

type Steps = Parameters['steps']

/** The plans of `docs/teaching.md`, by their minutes: `steps` as an address has them. */
export const plans: readonly (readonly [minutes: number, steps: string])[] = [
  [10, 'reparameterization:2-3,gumbel-max:3,blocked-gradient:2-3,gumbel-softmax:3-4,6,temperature:5,9'],
  [
    30,
    'reparameterization:2-4,9,exponential-race:2-4,7,gumbel-max:2-4,9,blocked-gradient:2-4,6,gumbel-softmax:2-4,6,10,temperature:2-5,9,expectation:2-4,8,gradient:2,5,11',
  ],
  [
    90,
    'reparameterization,exponential-race,gumbel-max:1-7,9-12,blocked-gradient,gumbel-softmax:1-7,10-14,temperature:1-7,9-13,expectation:1-6,8-12,gradient:1-7,11-15,training',
  ],
]

/** A plan's screens as a parameter holds them. */
export const stepsOf = (text: string): Steps => table.steps.parse(text, defaultParameters(), []).value

/** Of a choice of screens that is no plan */
const usualMinutes = 90

/** The minutes that a choice of screens is planned for. */
export const minutesOf = (steps: Steps): number =>
  plans.find(([, text]) => sameValue(stepsOf(text), steps))?.[0] ?? usualMinutes

function choose(steps: Steps): void {
  applyPreset({ steps })
  // Its minutes are those of the plan; they begin as the stage goes to its first screen, or with the first move there.
  perform({ kind: 'clock', clock: clockAtRest })
  perform({ kind: 'move', move: 'first' })
}

/** Lectures of several lengths to choose from: each begins at once, at its first screen. */
export function Plans({ onChosen }: { onChosen?: () => void }) {
  const { hint: words } = useWords(lectureWords)
  const { count } = useNumbers()
  const begin = (steps: Steps) => {
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
