import { useRef } from 'react'
import type { Chapter } from '../../../lesson/chapter'
import type { Position } from '../../../lesson/deck'
import { useSize } from '../../../plots/frame/useSize'
import type { Parameters } from '../../../state/parameters'
import { Slide } from '../Slide'
import styles from './SlidePreview.module.css'

interface Props {
  chapter: Chapter
  at: Position
  parameters: Parameters
  scope: string
  label: string
}

/** The stage that a preview is laid out on, CSS pixels. */
const width = 1280

/** A screen as the room sees it, made small: to look at, not to touch. */
export function SlidePreview({ label, ...slide }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  return (
    <figure ref={box} className={styles.preview} aria-label={label}>
      <div
        className={styles.stage}
        style={{ scale: String(size.width / width) }}
        data-stage
        aria-hidden="true"
        inert
      >
        <Slide {...slide} />
      </div>
    </figure>
  )
}
