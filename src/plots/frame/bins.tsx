import { useMemo } from 'react'
import { areaPath, type DataPoint, type Frame, linePath, useFrame } from './Frame'
import styles from './frame.module.css'

/** Bins of equal width between two ends, a height each, in the units of the axes. */
export interface Bins {
  heights: ArrayLike<number>
  ends: readonly [number, number]
}

/** A place as paths have it, to 0.01 px. */
const written = (place: number): string => String(Math.round(place * 100) / 100)

/** The bins' edges in a path: while counts alone move they stay, and are not written again. */
function useEdges(bins: number, [from, to]: Bins['ends']): readonly string[] {
  const { x } = useFrame()
  return useMemo(() => edgesOf(x, bins, [from, to]), [x, bins, from, to])
}

/** Where each bin begins, and where the last one ends. */
export function edgesOf(x: Frame['x'], bins: number, [from, to]: Bins['ends']): readonly string[] {
  const width = (to - from) / bins
  return Array.from({ length: bins + 1 }, (_, bin) => written(x(from + bin * width)))
}

/** The line over all bins: a height is written once a bin, and not again where the next is as high. */
export function stepPath(y: Frame['y'], edges: readonly string[], heights: ArrayLike<number>): string {
  let path = ''
  let last = ''
  for (let bin = 0; bin < heights.length; bin++) {
    const height = written(y(heights[bin]!))
    if (height !== last) path += bin === 0 ? `M${edges[0]},${height}` : `H${edges[bin]}V${height}`
    last = height
  }
  return `${path}H${edges[heights.length]}`
}

/** What lies between two lines over the same bins. */
export function stepBandPath(
  y: Frame['y'],
  edges: readonly string[],
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): string {
  let path = stepPath(y, edges, high)
  let last = ''
  for (let bin = low.length - 1; bin >= 0; bin--) {
    const height = written(y(low[bin]!))
    if (height !== last) path += bin === low.length - 1 ? `V${height}` : `H${edges[bin + 1]}V${height}`
    last = height
  }
  return `${path}H${edges[0]}Z`
}

interface BinBarsProps extends Bins {
  tone: 'class' | 'noise' | 'gradient' | 'soft'
  symbol?: string | undefined
  /** The value at the top, where bars are cut with a slanting gap */
  top?: number
}

/** A histogram's bars: nothing where a bin is empty, at least a hair where it is not. */
export function BinBars({ heights, ends: [from, to], tone, symbol, top = Infinity }: BinBarsProps) {
  const { em, base, x, y } = useFrame()
  const bins = heights.length
  const parts = useMemo(() => {
    const edge = (bin: number) => x(from + ((to - from) * bin) / bins)
    const gap = Math.min(1, (edge(1) - edge(0)) / 5)
    const foot = base.toFixed(2)
    return Array.from({ length: bins }, (_, bin) => ({
      left: edge(bin),
      right: edge(bin + 1),
      up: `M${(edge(bin) + gap / 2).toFixed(2)},${foot}V`,
      down: `H${(edge(bin + 1) - gap / 2).toFixed(2)}V${foot}Z`,
    }))
  }, [x, base, bins, from, to])
  let bars = ''
  let notches = ''
  for (let bin = 0; bin < bins; bin++) {
    const height = heights[bin]!
    if (height <= 0) continue
    const { left, right, up, down } = parts[bin]!
    bars += up + Math.min(y(height), base - 0.75).toFixed(2) + down
    if (height > top) notches += `M${left - 2},${y(top) + 0.9 * em}L${right + 2},${y(top) + 0.6 * em}`
  }
  return (
    <>
      <path className={styles.bar} data-tone={tone} data-symbol={symbol} d={bars} />
      {notches && <path className={styles.notch} d={notches} />}
    </>
  )
}

interface BandProps {
  /** The lower and the upper edge, in the units of the axes */
  low: readonly DataPoint[]
  high: readonly DataPoint[]
}

/** Where chance lets a curve lie. */
export const Band = ({ low, high }: BandProps) => (
  <path className={styles.band} d={areaPath(useFrame(), low, high)} />
)

interface BinBandProps extends Pick<Bins, 'ends'> {
  low: ArrayLike<number>
  high: ArrayLike<number>
}

/** Where chance lets the bars of bins end. */
export const BinBand = ({ low, high, ends }: BinBandProps) => (
  <path className={styles.band} d={stepBandPath(useFrame().y, useEdges(low.length, ends), low, high)} />
)

/** What theory says, as a line over the bars. */
export const Distribution = ({ line }: { line: readonly DataPoint[] }) => (
  <path className={styles.distribution} d={linePath(useFrame(), line)} />
)

/** The same where theory says a height for each bin. */
export const BinDistribution = (bins: Bins) => <path className={styles.distribution} d={useStepPath(bins)} />

/** `stepPath` in the frame around. */
export const useStepPath = ({ heights, ends }: Bins): string =>
  stepPath(useFrame().y, useEdges(heights.length, ends), heights)
