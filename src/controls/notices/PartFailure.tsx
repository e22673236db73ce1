import { useEffect, useState } from 'react'
import { useWords } from '../../language/language'
import { MissingPartError } from '../../language/late'
import { Button } from '../Button'
import { isOutdated } from './ownPage'
import styles from './PartFailure.module.css'
import { noticeWords } from './words'

interface Props {
  error: unknown
  /** What is said where the part did not arrive; else the words of every part. */
  missing: string | undefined
  onRetry: () => void
}

/** A browser that translates the page replaces its texts by elements of its own. */
const isTranslated = () =>
  /\btranslated-/.test(document.documentElement.className) || document.querySelector('font') !== null

/** In the place of a part that did not arrive or failed: what has happened, and the way on. */
export function PartFailure({ error, missing, onRetry }: Props) {
  const words = useWords(noticeWords)
  const [outdated, setOutdated] = useState(false)
  const isMissing = error instanceof MissingPartError

  useEffect(() => {
    if (!isMissing) return
    let present = true
    void isOutdated().then((answer) => {
      if (present) setOutdated(answer)
    })
    return () => {
      present = false
    }
  }, [isMissing])

  return (
    <div role="alert" className={styles.failure}>
      <p>
        {outdated ? words.outdated.title : isMissing ? (missing ?? words.missing.title) : words.stopped.title}
      </p>
      {!isMissing && isTranslated() && <p>{words.stopped.translated}</p>}
      {outdated ? (
        <Button onClick={() => location.reload()}>{words.outdated.reload}</Button>
      ) : (
        <Button onClick={onRetry}>{words.missing.retry}</Button>
      )}
    </div>
  )
}
