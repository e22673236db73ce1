import { useEffect, useRef } from 'react'
import styles from './Spotlight.module.css'

/** Darkens all but a circle at the pointer. It moves only as the pointer does. */
export function Spotlight() {
  const shade = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      shade.current?.style.setProperty('--x', `${clientX}px`)
      shade.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={shade} className={styles.shade} data-spotlight />
}
