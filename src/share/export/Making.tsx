import type { ReactNode } from 'react'
import { Button } from '../../controls/Button'
import type { IconName } from '../../controls/icons/Icon'
import { useNumbers } from '../../language/language'
import styles from './Takeaway.module.css'

interface Props {
  icon: IconName
  words: {
    make: string
    cancel: string
    /** The name of what shows how far it has come */
    progress: string
    making: (done: string, of: string) => string
  }
  /** Null where there is nothing to be made. */
  onMake: (() => void) | null
  onCancel: () => void
  /** Null while nothing is being made */
  progress: { done: number; of: number } | null
  /** What came of it, spoken as it comes; null before */
  outcome: ReactNode
}

/** What takes its time to be made: the button that begins it, the one that ends it, how far it has come, what came of it. */
export function Making({ icon, words, onMake, onCancel, progress, outcome }: Props) {
  const { count } = useNumbers()
  return (
    <>
      <div className={styles.row}>
        {onMake && (
          <Button icon={icon} onClick={onMake} disabled={progress !== null}>
            {words.make}
          </Button>
        )}
        {/* It stays once it was there: the focus may be on it. */}
        {(progress || outcome) && (
          <Button icon="close" onClick={onCancel} disabled={progress === null}>
            {words.cancel}
          </Button>
        )}
      </div>
      {progress && (
        <div className={styles.progress}>
          <progress aria-label={words.progress} value={progress.done} max={progress.of} />
          <span>{words.making(count(progress.done), count(progress.of))}</span>
        </div>
      )}
      <div role="status" className={styles.outcome}>
        {outcome}
      </div>
    </>
  )
}
