import type { DataPoint, Frame, Tick } from '../frame/Frame'

/** How a line that is not solid is broken. */
export type Dash = 'dashed' | 'dotted' | 'dashDotted' | 'longDashed'

/** A line in rising x that goes on growing, with its name at its end. */
export interface Trace {
  id: string
  points: readonly DataPoint[]
  /** ink, or the colour of derivatives */
  tone: 'ink' | 'gradient'
  /** `strong` for what the picture is about, `light` beside it, `faint` for what was before */
  weight: 'strong' | 'light' | 'faint'
  dash?: Dash | undefined
  /** Its name and, where it should stand there, its last value; none where it needs no name */
  label: string | null
  /** Where it ends in theory, marked at the right */
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

/** Whether no line runs through a name that ends at a place, on its way from one point to the next neither. */
export function isClear(
  traces: readonly Trace[],
  { em, x, y }: Frame,
  end: number,
  wide: number,
  place: number,
): boolean {
  return !traces.some(({ points }) =>
    points.some((point, at) => {
      const [to, from] = [point, points[at - 1] ?? point]
      const [x0, x1] = [x(from[0]), x(to[0])]
      if (x1 < end - wide || x0 > end) return false
      const heightAt = (px: number) => {
        const part = x1 > x0 ? (Math.min(Math.max(px, x0), x1) - x0) / (x1 - x0) : 1
        return y(from[1]) + part * (y(to[1]) - y(from[1]))
      }
      const heights = [heightAt(end - wide), heightAt(end)]
      return Math.min(...heights) < place + 0.7 * em && Math.max(...heights) > place - 0.7 * em
    }),
  )
}
