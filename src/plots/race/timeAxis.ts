/** The axis of time that race pictures share: it begins at 0 and stays while runners move. */
export interface TimeAxis {
  /** The latest time that is shown; later ones are cut there */
  end: number
  ticks: readonly { at: number; label: string }[]
  /** What is measured, such as 'time ξ/π' */
  label: string
}

/** CSS pixels of a time between the ends of a picture; what is later than the axis lies on its end. */
export const placeOfTime = (time: number, { end }: TimeAxis, left: number, right: number): number =>
  left + (Math.min(end, Math.max(0, time)) / end) * (right - left)
