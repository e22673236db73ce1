import { useMemo } from 'react'
import { chanceBand } from '../frame/chanceBand'
import type { Frame } from './frame'
import styles from './NoiseLines.module.css'

/** Places counted in bins of equal width. */
export interface CountedPlaces {
  counts: ArrayLike<number>
  /** N, with those beyond the axis */
  draws: number
  /** Exact probability of each bin */
  law: ArrayLike<number>
  /** Chance leaves a bar within ± so many deviations of its law; null: the draws are too few to tell */
  deviations: number | null
}

interface PlaceHistogramProps {
  from: number
  to: number
  histogram: CountedPlaces
  /** Where the bars stand, CSS pixels */
  base: number
  frame: Frame
}

/** Height of the bars, em, and the density at their top, which stays. */
export const usualHill = 4.6
const highest = 0.5

/** All draws' places as bars under their law, with the band that chance allows. */
export function PlaceHistogram({ from, to, histogram, base, frame }: PlaceHistogramProps) {
  const { em, x, hill } = frame
  const { counts, draws, law, deviations } = histogram
  const bin = (to - from) / law.length
  const y = (share: number) => base - Math.min(1, share / bin / highest) * hill
  const band = useMemo(
    () => (deviations === null ? null : chanceBand(law, draws, deviations)),
    [law, draws, deviations],
  )
  const step = (shares: ArrayLike<number>, backwards = false) => {
    const corners = Array.from(shares, (share, at) => [
      `${x(from + at * bin).toFixed(1)},${y(share).toFixed(1)}`,
      `${x(from + (at + 1) * bin).toFixed(1)},${y(share).toFixed(1)}`,
    ]).flat()
    return (backwards ? corners.reverse() : corners).join('L')
  }
  const width = x(from + bin) - x(from)
  const bars = Array.from(counts, (count, at) =>
    count > 0
      ? `M${(x(from + at * bin) + width * 0.06).toFixed(1)},${base}V${Math.min(base - 0.75, y(count / draws)).toFixed(1)}h${(width * 0.88).toFixed(1)}V${base}Z`
      : '',
  )
  // A slanting gap says that a bar goes on.
  const cuts = Array.from(counts, (count, at) =>
    count / draws / bin > highest
      ? `M${x(from + at * bin) - 2},${base - hill + 0.8 * em}l${width + 4},${-0.35 * em}`
      : '',
  )
  return (
    <>
      <path className={styles.bars} d={bars.join('')} />
      <path className={styles.notch} d={cuts.join('')} />
      {band && <path className={styles.band} d={`M${step(band.high)}L${step(band.low, true)}Z`} />}
      <path className={styles.law} d={`M${step(law)}`} />
    </>
  )
}
