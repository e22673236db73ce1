import type { ReactNode } from 'react'
import styles from './PartLink.module.css'

/** A phrase that leads to another part of the lesson's last page; the address's fragment is the app's own. */
export function PartLink({ to, children }: { to: string; children: ReactNode }) {
  const go = () => {
    const heading = document.getElementById(to)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <button type="button" className={styles.link} onClick={go}>
      {children}
    </button>
  )
}
