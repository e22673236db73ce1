import type { Place, Tick } from '../frame/Frame'

/** How a line that is not solid is broken. */
export type Dash = 'dashed' | 'dotted' | 'dashDotted' | 'longDashed'

/** A line in rising x that goes on growing, with its name at its end. */
export interface Trace {
  id: string
  points: readonly Place[]
  /** ink, or the colour of derivatives */
  tone: 'ink' | 'gradient'
  /** `strong` for what the picture is about, `light` beside it, `faint` for what was before */
  weight: 'strong' | 'light' | 'faint'
  dash?: Dash | undefined
  /** Its name and, where it should stand there, its last value; none where it needs no name */
  label: string | null
  /** Where it must end, marked at the right */
  end?: number | null
}

/** Lines, and the axis of their heights. */
export interface TraceLines {
  traces: readonly Trace[]
  y: TraceAxis
}

/** An axis with its labelled values. */
export interface TraceAxis {
  from: number
  to: number
  /** Evenly in the logarithm; then from > 0 */
  logarithmic?: boolean
  ticks: readonly Tick[]
}
