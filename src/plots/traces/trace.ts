/** A place in the units of the axes. */
export type TracePlace = readonly [x: number, y: number]

/** A line in rising x that goes on growing, with its name at its end. */
export interface Trace {
  id: string
  points: readonly TracePlace[]
  /** ink, or the colour of derivatives */
  tone: 'ink' | 'gradient'
  /** `strong` for what the picture is about, `light` beside it, `faint` for what was before */
  weight: 'strong' | 'light' | 'faint'
  dash?: 'dashed' | 'dotted' | undefined
  /** Its name and, where it should stand there, its last value; none where it needs no name */
  label: string | null
  /** Where it must end, marked at the right */
  end?: number | null
}

/** An axis with its labelled values. */
export interface TraceAxis {
  from: number
  to: number
  /** Evenly in the logarithm; then from > 0 */
  logarithmic?: boolean
  ticks: readonly { at: number; label: string }[]
}

/** Where on an axis a value lies, 0 … 1; values beyond an end lie on it. */
export function placeOn({ from, to, logarithmic }: TraceAxis, value: number): number {
  const place = logarithmic
    ? Math.log(Math.max(value, from) / from) / Math.log(to / from)
    : (value - from) / (to - from)
  return Math.min(1, Math.max(0, place))
}
