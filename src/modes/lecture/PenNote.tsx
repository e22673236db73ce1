import { useEffect, useState } from 'react'
import { useWords } from '../../language/language'
import { lectureWords } from '../words'
import styles from './Ink.module.css'
import type { Pen } from './ink'

/** How long it is seen, ms. */
const duration = 3000

/** Says which pen has been taken, and how it is put away. */
export function PenNote({ pen }: { pen: Pen | null }) {
  const { pen: words } = useWords(lectureWords)
  const [seen, setSeen] = useState<Pen | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(pen), duration)
    return () => clearTimeout(timer)
  }, [pen])
  return (
    <p role="status" className={styles.note}>
      {pen && pen !== seen && words[pen]}
    </p>
  )
}
