import { useNumbers, useWords } from '../../language/language'
import { setN } from '../../state/actions'
import { useChosen } from '../../state/store'
import { Button } from '../Button'
import styles from './notices.module.css'
import { noticeWords } from './words'

interface Props {
  /** Why pictures have no whole answer: no room for the noise, or a fault of the engine's; null while they have one. */
  reason: 'memory' | 'fault' | null
  /** Puts the question once more. */
  onRetry: () => void
}

/** Says why pictures have no whole answer, and offers the way on; nothing while they have. */
export function EngineFailure({ reason, onRetry }: Props) {
  const { failure: words } = useWords(noticeWords)
  const { count } = useNumbers()
  const draws = useChosen((state) => state.parameters.n)
  if (!reason) return null
  /** Its buttons go as they are pressed: the focus must not go with them. */
  const leave = (act: () => void) => {
    document.querySelector('main')?.focus()
    act()
  }
  const smaller = Math.max(1, Math.floor(draws / 10))
  return (
    <div role="alert" className={styles.engineFailure}>
      <p>{reason === 'memory' ? words.memory(count(smaller)) : words.fault}</p>
      {reason === 'memory' ? (
        <Button onClick={() => leave(() => setN(smaller))}>{words.fewer(count(smaller))}</Button>
      ) : (
        <Button onClick={() => leave(onRetry)}>{words.retry}</Button>
      )}
    </div>
  )
}
