import { useEffect, useState } from 'react'
import { useWords } from '../../language/language'
import { lectureWords } from '../words'
import styles from './Lecture.module.css'
import { Plans } from './Plans'

/** How long the first screen tells its keys, ms. */
const duration = 3000

/**
 * Over the first screen for three seconds, whenever the pointer moves there, and while it has the focus: the keys to know,
 * and plans to choose.
 */
export function Hint({ pointed }: { pointed: boolean }) {
  const { hint: words } = useWords(lectureWords)
  const [fresh, setFresh] = useState(true)
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFresh(false), duration)
    return () => clearTimeout(timer)
  }, [])
  if (!fresh && !pointed && !focused) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a press takes no focus, and what has it stays; its buttons act.
    <aside
      className={styles.hint}
      data-hint
      // A button pressed by the pointer must not keep the hint, and the space key, afterwards.
      onMouseDown={(event) => event.preventDefault()}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p className={styles.keyNames}>{words.keys}</p>
      <p className={styles.plans}>
        <Plans />
      </p>
    </aside>
  )
}
