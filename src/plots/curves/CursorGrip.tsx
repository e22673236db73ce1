import { AxisGrip, type Gripped } from '../frame/AxisGrip'
import type { CurveAxis, PanelFrame } from './curve'

/** What is dragged along the axis; its value may lie beyond the axis, whose end it then stands on. */
export interface Cursor extends Gripped {
  /** Its name and value, such as 'θ₁ = 0.5', on the picture */
  text: string
  /** Where it was dragged to, and the width of a CSS pixel in units of the axis */
  onPick: (value: number, pixel: number) => void
}

/** The grip of the last panel, below its axis. */
export function CursorGrip({ cursor, axis, frame }: { cursor: Cursor; axis: CurveAxis; frame: PanelFrame }) {
  const { left, right, base, em, x } = frame
  const span = axis.to - axis.from
  return (
    <AxisGrip
      cursor={cursor}
      axis={axis}
      area={{ left, right, height: base + 3 * em }}
      place={[x(Math.min(Math.max(cursor.value, axis.from), axis.to)), base + 2.2 * em]}
      onPlace={(part) => cursor.onPick(axis.from + span * part, span / (right - left))}
      onValue={(value) => cursor.onPick(value, 0)}
    />
  )
}
