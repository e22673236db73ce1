import { useMemo } from 'react'
import { binomialBands } from '../../statistics/binomialBand'
import { Band, BinBars, Distribution, stepsOver } from '../frame/bins'
import { frameOf, InFrame, useFrame } from '../frame/Frame'

/** Places counted in bins of equal width. */
export interface CountedPlaces {
  counts: ArrayLike<number>
  /** N, with those beyond the axis */
  draws: number
  /** Exact probability of each bin */
  probabilities: ArrayLike<number>
  /** Whether where chance leaves a bar is shown: not of draws that are too few to tell */
  banded: boolean
}

interface PlaceHistogramProps {
  from: number
  to: number
  histogram: CountedPlaces
  /** Where the bars stand and where they end, CSS pixels */
  base: number
  top: number
}

/** The density at the top of the bars, which stays. */
const highest = 0.5

/** All draws' places as bars under their distribution, with the band that chance allows. */
export function PlaceHistogram({ from, to, histogram, base, top }: PlaceHistogramProps) {
  const { counts, draws, probabilities, banded } = histogram
  const ends = [from, to] as const
  const bin = (to - from) / probabilities.length
  const band = useMemo(
    () => (banded ? binomialBands(probabilities, draws) : null),
    [banded, probabilities, draws],
  )
  const frame = frameOf({ ...useFrame(), base, top, x: ends, y: [0, highest] })
  const densities = (shares: ArrayLike<number>) =>
    stepsOver(
      Array.from(shares, (share) => share / bin),
      ends,
    )
  return (
    <InFrame frame={frame}>
      <BinBars
        heights={Array.from(counts, (count) => count / draws / bin)}
        ends={ends}
        tone="soft"
        top={highest}
      />
      {band && <Band low={densities(band.low)} high={densities(band.high)} />}
      <Distribution line={densities(probabilities)} />
    </InFrame>
  )
}
