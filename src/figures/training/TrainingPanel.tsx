import type { ReactNode } from 'react'
import { TextLines } from '../../plots/frame/TextLines'
import type { TraceAxis } from '../../plots/traces/trace'
import styles from './TrainingFigure.module.css'

interface Props {
  title: string
  /** Where it stands beside others on a screen of definite height; what stands `aside` has no room there */
  place: 'left' | 'way' | 'right' | 'aside'
  children: ReactNode
}

/** One picture of a training with its heading. */
export const TrainingPanel = ({ title, place, children }: Props) => (
  <section className={`${styles.panel} ${styles[place]}`}>
    <h3>
      <TextLines>{title}</TextLines>
    </h3>
    {children}
  </section>
)

/** Steps from 0 to the last, labelled at halves. */
export const stepAxis = (steps: number, write: (value: number) => string): TraceAxis => ({
  from: 0,
  to: steps,
  ticks: [0, 0.5, 1].map((part) => ({ at: part * steps, label: write(part * steps) })),
})
