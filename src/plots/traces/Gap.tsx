import { areaPath, type DataPoint, type Frame, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { figureFont, textWidth } from '../frame/text'
import { isClear, type Trace } from './trace'

/** The area between two lines, with its name; where `label` is empty it has none */
export interface TraceGap {
  upper: readonly DataPoint[]
  lower: readonly DataPoint[]
  label: string
  /** A difference that is told of, or where chance alone leaves a line */
  kind: 'difference' | 'chance'
}

interface GapProps {
  gap: TraceGap
  /** Height of the level's line, whose name stands over it */
  level: number | null
  traces: readonly Trace[]
}

/** The area, and its name where that lies on no line. */
export function Gap({ gap: { upper, lower, label, kind }, level, traces }: GapProps) {
  const frame = useFrame()
  const { em } = frame
  const [last, under] = [upper.at(-1), lower.at(-1)]
  if (!last || !under) return null
  const [at, high, low] = [frame.x(last[0]), frame.y(last[1]), frame.y(under[1])]
  const wide = textWidth(label, figureFont(em, 400)) + em
  const middle = (high + low) / 2
  // The name of a level that runs through the gap comes first.
  const meets = level !== null && Math.abs(middle - level + 0.7 * em) < 1.4 * em
  const isInside = (place: number) => place > high + 0.6 * em && place < low - 0.6 * em
  // In the middle of where chance leaves a line is where that line mostly is.
  const places =
    kind === 'chance'
      ? chancePlaces(frame, at, wide, [low - 0.8 * em, high + 0.8 * em])
      : [[at, meets ? level + 0.9 * em : middle] as const]
  const stands = places.find(
    ([end, place]) => isInside(place) && (kind !== 'chance' || isClear(traces, frame, end, wide, place)),
  )
  return (
    <g data-tone={kind === 'difference' ? 'gradient' : 'soft'}>
      <path
        className={styles.area}
        data-kind={kind === 'chance' ? kind : undefined}
        d={areaPath(frame, lower, upper)}
      />
      {label !== '' && stands !== undefined && at - frame.left > wide && (
        <text x={stands[0] - 0.5 * em} y={stands[1]} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  )
}

/** Where a name of so many CSS pixels may end: at the end of the band, at either edge of it, else farther back. */
function chancePlaces({ left }: Frame, end: number, wide: number, edges: readonly number[]): DataPoint[] {
  const back = Math.floor((2 * (end - left)) / wide) - 1
  return Array.from({ length: Math.max(1, back) }, (_, half) =>
    edges.map((edge) => [end - (half * wide) / 2, edge] as const),
  ).flat()
}
