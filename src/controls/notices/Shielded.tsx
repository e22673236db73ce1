import type { ReactNode } from 'react'
import { useWords } from '../../language/language'
import { leaveFirstScreen } from '../../shell/first/leave'
import { words as en } from '../../shell/words.en'
import { words as ko } from '../../shell/words.ko'
import { Button } from '../Button'
import { Boundary } from './Boundary'
import styles from './CorrectionNotices.module.css'

/** A view, or, where a part of it does not arrive or fails, a word about it and a way to try again: never a blank page. */
export function Shielded({ children }: { children: ReactNode }) {
  const { missing: words } = useWords({ en, ko })
  return (
    <Boundary
      onError={(message) => {
        console.warn(message)
        leaveFirstScreen()
      }}
      fallback={(retry) => (
        <div role="alert" className={styles.missing}>
          <p>{words.title}</p>
          <Button onClick={retry}>{words.retry}</Button>
        </div>
      )}
    >
      {children}
    </Boundary>
  )
}
