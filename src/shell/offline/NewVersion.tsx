import { Button } from '../../controls/Button'
import { useWords } from '../../language/language'
import { shellWords } from '../words'
import styles from './NewVersion.module.css'
import { dismissNewVersion, takeNewVersion, useNewVersion } from './offline'

/** Says that a new version waits; it takes over when the reader says so, never in the middle of things. */
export function NewVersion() {
  const words = useWords(shellWords).newVersion
  const waits = useNewVersion()
  return (
    <div role="status">
      {waits && (
        <p className={styles.notice}>
          <span>{words.waits}</span>
          <Button onClick={takeNewVersion}>{words.take}</Button>
          <Button plain onClick={dismissNewVersion}>
            {words.later}
          </Button>
        </p>
      )}
    </div>
  )
}
