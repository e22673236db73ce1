import { useEffect, useState } from 'react'
import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { table } from '../../state/parameterTable'
import { store } from '../../state/store'
import { lectureWords } from '../words'
import { perform } from './command'
import styles from './Lecture.module.css'
import { plans } from './plans'

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
      <p className={styles.keyNames}>{words.keys}</p>
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
