import { useEffect, useState } from 'react'
import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { store } from '../../state/store'
import { table } from '../../state/table'
import { lectureWords } from '../words'
import { perform } from './command'
import styles from './Lecture.module.css'

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

const stepsOf = (text: string): Parameters['steps'] =>
  table.steps.parse(text, store.getState().parameters, []).value

function choose(steps: Parameters['steps']): void {
  applyPreset({ steps })
  perform({ kind: 'move', move: 'first' })
}

/** How long the first screen tells its keys, ms. */
const duration = 3000

/** Over the first screen for three seconds, and whenever the pointer moves there: the keys to know, and plans to choose. */
export function Hint({ pointed }: { pointed: boolean }) {
  const { hint: words } = useWords(lectureWords)
  const { count } = useNumbers()
  const [fresh, setFresh] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setFresh(false), duration)
    return () => clearTimeout(timer)
  }, [])
  if (!fresh && !pointed) return null
  return (
    <aside className={styles.hint} data-hint>
      <p>{words.keys}</p>
      <p className={styles.plans}>
        {words.plans}
        {plans.map(([minutes, steps]) => (
          <Button key={minutes} onClick={() => choose(stepsOf(steps))}>
            {words.minutes(count(minutes))}
          </Button>
        ))}
        <Button onClick={() => choose([])}>{words.all}</Button>
      </p>
    </aside>
  )
}
