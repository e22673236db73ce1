import { areaPath, linePath, type Place, useFrame } from './Frame'
import styles from './frame.module.css'

/** Heights of bins of equal width between two ends as the line that runs over them. */
export function stepsOver(heights: ArrayLike<number>, [from, to]: readonly [number, number]): Place[] {
  const width = (to - from) / heights.length
  return Array.from(heights, (height, bin): Place[] => [
    [from + bin * width, height],
    [from + (bin + 1) * width, height],
  ]).flat()
}

interface BinBarsProps {
  /** One a bin of equal width between the ends, in the units of the axis */
  heights: ArrayLike<number>
  ends: readonly [number, number]
  tone: 'class' | 'noise' | 'gradient' | 'soft'
  symbol?: string | undefined
  /** The value at the top, where bars are cut with a slanting gap */
  top?: number
}

/** A histogram's bars: nothing where a bin is empty, at least a hair where it is not. */
export function BinBars({ heights, ends: [from, to], tone, symbol, top = Infinity }: BinBarsProps) {
  const { em, base, x, y } = useFrame()
  const edge = (bin: number) => x(from + ((to - from) * bin) / heights.length)
  const gap = Math.min(1, (edge(1) - edge(0)) / 5)
  let bars = ''
  let notches = ''
  for (let bin = 0; bin < heights.length; bin++) {
    const [height, left, right] = [heights[bin]!, edge(bin), edge(bin + 1)]
    if (height <= 0) continue
    const head = Math.min(y(height), base - 0.75).toFixed(2)
    bars += `M${(left + gap / 2).toFixed(2)},${base.toFixed(2)}V${head}H${(right - gap / 2).toFixed(2)}V${base.toFixed(2)}Z`
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
  low: readonly Place[]
  high: readonly Place[]
}

/** Where chance lets a bar end or a curve lie. */
export const Band = ({ low, high }: BandProps) => (
  <path className={styles.band} d={areaPath(useFrame(), low, high)} />
)

/** What theory says, as a line over the bars. */
export const Distribution = ({ line }: { line: readonly Place[] }) => (
  <path className={styles.distribution} d={linePath(useFrame(), line)} />
)
