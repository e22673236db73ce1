import { useRef } from 'react'
import { closingPart } from '../stepWords'
import { useFitLevel } from '../useFitLevel'
import styles from './ClosingSlide.module.css'
import type { SlideProps } from './slide'

/** How small the type gets, and what is left out, level by level (ClosingSlide.module.css). */
const levels = 4

/** A part of the lesson's last page. */
export function ClosingSlide({ told, live, part }: SlideProps & { part: number }) {
  const box = useRef<HTMLDivElement>(null)
  const shown = closingPart(told, part)
  useFitLevel(box, levels, `${shown?.title} ${live.tally === null}`)
  if (!shown) return null
  return (
    <div ref={box} className={styles.closing}>
      <h1>{shown.title}</h1>
      <div className={styles.prose}>{shown.prose(live)}</div>
    </div>
  )
}
