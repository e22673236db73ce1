import { createContext, type ReactNode } from 'react'
import { RoomContext } from '../plots/frame/useSize'
import styles from './FigureFrame.module.css'

/** Whether a figure is shown on a lecture's screen, where it has fewer rows in type that is read from the back of the room. */
export const OnStage = createContext(false)

/**
 * Hands the height of its box, which must be definite, down to a figure: its pictures share what words and choices leave
 * of it. Where a figure stands in none, or one that is not `filled`, each picture takes its usual height.
 */
export function FigureRoom({ filled = true, children }: { filled?: boolean; children: ReactNode }) {
  return (
    <RoomContext value={filled ? 'fill' : 'usual'}>
      <div className={filled ? styles.room : undefined} data-room={filled ? 'fill' : undefined}>
        {children}
      </div>
    </RoomContext>
  )
}
