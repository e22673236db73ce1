import { useSyncExternalStore } from 'react'
import { engineFailure } from '../../engine/engine'
import { useNumbers, useWords } from '../../language/language'
import { words as en } from '../../shell/words.en'
import { words as ko } from '../../shell/words.ko'
import { setN } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { Button } from '../Button'
import styles from './EngineFailure.module.css'

/** Says why pictures have no whole answer, and offers the way on; nothing while they have. */
export function EngineFailure() {
  const { failure: words } = useWords({ en, ko })
  const { count } = useNumbers()
  const reason = useSyncExternalStore(engineFailure.subscribe, engineFailure.get)
  const draws = useChosen((state) => state.parameters.n)
  if (!reason) return null
  /** Its buttons go as they are pressed: the focus must not go with them. */
  const leave = (act: () => void) => {
    document.querySelector('main')?.focus()
    act()
  }
  const smaller = Math.max(1, Math.floor(draws / 10))
  return (
    <div role="alert" className={styles.failure}>
      <p>{reason === 'memory' ? words.memory(count(smaller)) : words.fault}</p>
      {reason === 'memory' ? (
        <Button onClick={() => leave(() => setN(smaller))}>{words.fewer(count(smaller))}</Button>
      ) : (
        <Button onClick={() => leave(engineFailure.retry)}>{words.retry}</Button>
      )}
    </div>
  )
}
