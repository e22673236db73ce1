import { type CSSProperties, type ReactNode, useRef } from 'react'
import type { Chapter } from '../../../lesson/chapter'
import type { Position } from '../../../lesson/deck'
import { useSize } from '../../../plots/frame/useSize'
import type { Parameters } from '../../../state/parameters'
import { typeStyle, useShown } from '../lectureStore'
import { Slide } from '../Slide'
import styles from './Speaker.module.css'

interface PreviewProps {
  chapter: Chapter
  at: Position
  parameters: Parameters
  scope: string
  label: string
  /** What lies over it */
  children?: ReactNode
}

/** A screen as the room sees it, made small: to look at, not to touch. */
export function SlidePreview({ label, children, ...slide }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const { width, height } = useShown((shown) => shown.room)
  const type = useShown((shown) => shown.size)
  return (
    <figure
      ref={box}
      className={styles.preview}
      style={{ aspectRatio: `${width} / ${height}` }}
      aria-label={label}
    >
      <div
        className={styles.stage}
        style={{ ...stageStyle(width, height), ...typeStyle(type), scale: String(size.width / width) }}
        data-stage
        aria-hidden="true"
        inert
      >
        <Slide {...slide} />
      </div>
      {children}
    </figure>
  )
}

/** The size and the type of the stage's window, as theme.css has them there. */
const stageStyle = (width: number, height: number) =>
  ({
    width,
    height,
    '--usual-type': `${Math.max(20, Math.min(width * 0.021875, height * 0.03889))}px`,
  }) as CSSProperties
