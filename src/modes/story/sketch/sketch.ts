import type { ComponentType, ReactNode } from 'react'
import type { ReaderNumbers } from '../../../figures/readerNumbers'
import type { SketchKind } from '../../../lesson/chapter'

/** What a way to predict by hand is given, and what it hands back. */
export interface SketchProps {
  /** The numbers of the reader's sketch; null before the first */
  sketch: readonly number[] | null
  onSketch: (numbers: readonly number[]) => void
  /** Whether the reader is done: then the samples lie over the sketch. */
  shown: boolean
  live: ReaderNumbers
  /** The buttons that compare: under the sketch, and above what is said of the comparison */
  children: ReactNode
}

/** A way to predict by hand. */
export interface Sketch {
  /** How it is drawn */
  kind: Exclude<SketchKind, 'uniform-winners'>
  component: ComponentType<SketchProps>
  /** Of how many classes it can be drawn; any by default. */
  classes?: number
}
