import type { ReactNode } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../Button'
import { Boundary } from './Boundary'
import styles from './CorrectionNotices.module.css'
import { noticeWords } from './words'

/** A view, or, where a part of it does not arrive or fails, a word about it and a way to try again: never a blank page. */
export function Shielded({ onError, children }: { onError?: () => void; children: ReactNode }) {
  const { missing: words } = useWords(noticeWords)
  return (
    <Boundary
      onError={(message) => {
        console.warn(message)
        onError?.()
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
