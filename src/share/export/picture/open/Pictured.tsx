import { type ReactNode, useRef } from 'react'
import styles from './Pictured.module.css'
import { SavePictureButton } from './SavePictureButton'

interface PicturedProps {
  /** The id that its file is named by */
  figure: string
  children: ReactNode
}

/** A figure that stands by itself, and what saves its picture below it. */
export function Pictured({ figure, children }: PicturedProps) {
  const element = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.pictured}>
      <div ref={element} className={styles.picture}>
        {children}
      </div>
      <SavePictureButton figure={figure} element={element} />
    </div>
  )
}
