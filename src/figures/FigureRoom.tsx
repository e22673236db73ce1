import { createContext, type ReactNode } from 'react'
import { RoomContext } from '../plots/frame/useSize'
import styles from './FigureRoom.module.css'

/** Whether a figure is shown on a lecture's screen, where it has fewer rows in type that is read from the back of the room. */
export const OnStage = createContext(false)

/**
 * Hands the height of its box, which must be definite, down to a figure: its pictures share what words and choices leave
 * of it. Where a figure stands in none, each picture takes its usual height.
 */
export function FigureRoom({ children }: { children: ReactNode }) {
  return (
    <RoomContext value="fill">
      <div className={styles.room} data-room="fill">
        {children}
      </div>
    </RoomContext>
  )
}
