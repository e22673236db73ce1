import { useFrame } from './Frame'
import styles from './frame.module.css'
import type { Box } from './placeLabels'

/** Parts of an upright line that no words stand on. */
export function partsBetween(
  at: number,
  [from, to]: readonly [number, number],
  words: readonly Box[],
  gap: number,
): (readonly [number, number])[] {
  const crossed = words.filter(({ x, width }) => at > x - gap && at < x + width + gap)
  return crossed
    .sort((a, b) => a.y - b.y)
    .reduce<(readonly [number, number])[]>(
      (parts, { y, height }) =>
        parts.flatMap(([start, end]) => [
          [start, Math.min(end, y - gap)] as const,
          [Math.max(start, y + height + gap), end] as const,
        ]),
      [[from, to]],
    )
    .filter(([start, end]) => end > start)
}

interface LandmarkProps {
  /** Its place and its ends, CSS pixels */
  at: number
  from: number
  to: number
  /** Where the picture's words stand */
  words: readonly Box[]
}

/** An upright dotted line at a value: it ends before words and goes on behind them. */
export function Landmark({ at, from, to, words }: LandmarkProps) {
  const parts = partsBetween(at, [from, to], words, 0.2 * useFrame().em)
  return <path className={styles.landmark} d={parts.map(([y0, y1]) => `M${at},${y0}V${y1}`).join('')} />
}
