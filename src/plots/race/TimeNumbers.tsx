import { XAxis } from '../frame/axes'
import { type Frame, frameOf, type Tick } from '../frame/Frame'
import type { PictureSize } from '../frame/Picture'

/** The axis of time that race pictures share: it begins at 0 and stays while runners move. */
export interface TimeAxis {
  /** The latest time that is shown; later ones are cut there */
  end: number
  ticks: readonly Tick[]
  /** What is measured, such as 'time ξ/π' */
  label: string
}

/** Height that the numbers and the axis' name need, em. */
export const timeAxisHeight = 2.5

/** The frame of a race between two places across a picture. */
export const raceFrame = (
  { width, height, em }: PictureSize,
  { end }: TimeAxis,
  { left, right, top }: { left: number; right: number; top: number },
): Frame => frameOf({ em, width, left, right, top, base: height - timeAxisHeight * em, x: [0, end] })

/** The numbers of the axis of time and, below them, its name. */
export const TimeNumbers = ({ axis }: { axis: TimeAxis }) => (
  <XAxis ticks={axis.ticks} name={axis.label} below={0.85} strokes />
)
