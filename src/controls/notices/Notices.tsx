import { useMissingLanguage, useNumbers, useWords, wordsHere } from '../../language/language'
import { dismissCorrection, setN } from '../../state/actions'
import { languageNames } from '../../state/parameters'
import { useChosen } from '../../state/store'
import { isolate } from '../../state/text'
import { Button, IconButton } from '../Button'
import { Icon } from '../icons/Icon'
import { fetchAgain } from './fetchAgain'
import styles from './notices.module.css'
import { noticeWords } from './words'

/** What the page corrected in its address: the parameter, what was given, what is used. Each is spoken as it comes and stays until it is dismissed. */
export function CorrectionNotices() {
  const { correction: words } = useWords(noticeWords)
  const corrections = useChosen((state) => state.corrections)
  return (
    <div role="status" aria-atomic="false" className={styles.corrections}>
      {corrections.map((correction) => {
        const { name, reason, given, used } = correction
        return (
          <div key={`${name} ${reason}`} className={styles.message}>
            <Icon name="info" size={1.3} />
            <p>{words[reason](name, isolate(given) || words.empty, isolate(used) || words.empty)}</p>
            <IconButton icon="close" label={words.dismiss} onClick={() => dismissCorrection(correction)} />
          </div>
        )
      })}
    </div>
  )
}

/** Says that the chosen language could not be fetched, and fetches it again on a press; the page speaks its last one. */
export function MissingLanguage() {
  const words = useWords(noticeWords)
  const missing = useMissingLanguage()
  if (missing === null) return null
  const retry = async () => {
    await fetchAgain(missing.needsReload)
    await wordsHere()
  }
  return (
    <div role="alert" className={styles.failure}>
      <p>{words.language(languageNames[missing.language])}</p>
      <Button onClick={() => void retry()}>{words.missing.retry}</Button>
    </div>
  )
}

interface EngineFailureProps {
  /** Why pictures have no whole answer: no room for the noise, or a fault of the engine's; null while they have one. */
  reason: 'memory' | 'fault' | null
  /** Puts the question once more. */
  onRetry: () => void
}

/** Says why pictures have no whole answer, and offers the way on; nothing while they have. */
export function EngineFailure({ reason, onRetry }: EngineFailureProps) {
  const { failure: words } = useWords(noticeWords)
  const { count } = useNumbers()
  const draws = useChosen((state) => state.parameters.n)
  if (!reason) return null
  /** Its buttons go as they are pressed: the focus must not go with them. */
  const leave = (act: () => void) => {
    document.querySelector('main')?.focus({ preventScroll: true })
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
