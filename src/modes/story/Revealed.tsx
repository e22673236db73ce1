import type { ReactNode } from 'react'
import styles from './Prediction.module.css'

/**
 * A place for what a press of a button reveals. It is spoken when it comes; its numbers, which follow the sliders, are
 * not spoken again as they change.
 */
export function Revealed({ children }: { children: ReactNode }) {
  return (
    <div role="status" aria-atomic="false" aria-relevant="additions" className={styles.revealed}>
      {children}
    </div>
  )
}
