import { useMissingLanguage, useWords, wordsHere } from '../../language/language'
import { forgetFailures } from '../../language/late'
import { languageNames } from '../../state/parameters'
import { Button } from '../Button'
import styles from './notices.module.css'
import { noticeWords } from './words'

/** Says that the chosen language could not be fetched, and fetches it again on a press; the page speaks its last one. */
export function MissingLanguage() {
  const words = useWords(noticeWords)
  const language = useMissingLanguage()
  if (language === null) return null
  const retry = () => {
    forgetFailures()
    void wordsHere()
  }
  return (
    <div role="alert" className={styles.failure}>
      <p>{words.language(languageNames[language])}</p>
      <Button onClick={retry}>{words.missing.retry}</Button>
    </div>
  )
}
