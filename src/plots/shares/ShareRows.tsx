import { frameOf, InFrame, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { figureFont, fitText, textWidth } from '../frame/text'
import { classSymbolPath, diamond } from '../palette/palette'
import shareStyles from './shares.module.css'

/** One class: the share that was counted beside the one expected. */
export interface ShareRow {
  /** The class, from 0: its colour and shape */
  index: number
  name: string
  /** 0 … 1, and the same in words */
  share: number
  text: string
  /** π, and the shares between which chance leaves a right sampler */
  expected: { at: number; low: number; high: number }
}

interface ShareRowsProps {
  rows: readonly ShareRow[]
  /** A share of 1 in the same words: its room is kept, so that one share stands at one place in every picture */
  whole: string
  /** Its name, where no heading above it says the same, and what the picture shows */
  label?: string
  description: string
  /** Whether it is marked what lies inside its band and what outside; not where a tick could be read as a class's choice */
  marked?: boolean
  /** Whether there are draws enough for a band, and for such a mark */
  banded?: boolean
}

/** Heights of a row, of the least and the greatest that it is drawn in, and of its bar, em. */
const [rowHeight, leastRow, mostRow, barHeight] = [1.7, 1.25, 4, 0.72]

export const isInside = ({ share, expected: { low, high } }: ShareRow): boolean =>
  share >= low && share <= high

/** Whether a class that can be drawn could have been left out by chance alone: that its share is inside says nothing then. */
export const isUnsettled = ({ expected: { at, low } }: ShareRow): boolean => at > 0 && low === 0

/**
 * Shares of classes as bars from 0 to 1, each beside π with the band that chance allows: a cross for what is outside, a
 * tick for what is inside and need not be.
 */
export function ShareRows({ rows, whole, label, description, marked = true, banded = true }: ShareRowsProps) {
  return (
    <Picture
      heights={() => ({ usual: rows.length * rowHeight, least: rows.length * leastRow })}
      leastWidth={13}
      label={label}
      description={description}
    >
      {({ width, height, em }) => {
        const pitch = Math.min(height / rows.length, mostRow * em)
        const top = (height - pitch * rows.length) / 2
        const frame = frameOf({
          ...{ em, width, top },
          base: height - top,
          ...axisOf(rows, whole, { width, em }),
          x: [0, 1],
        })
        return (
          <InFrame frame={frame}>
            {rows.map((row, at) => (
              <g
                key={row.index}
                data-class={row.index + 1}
                data-tone="class"
                transform={`translate(0 ${top + (at + 0.5) * pitch})`}
              >
                <Row row={row} pitch={pitch} marked={marked && banded} banded={banded} />
              </g>
            ))}
          </InFrame>
        )
      }}
    </Picture>
  )
}

/** Where the axis begins, behind the widest name, and ends, before the widest number that could stand there. */
export function axisOf(
  rows: readonly Pick<ShareRow, 'name' | 'text'>[],
  whole: string,
  { width, em }: { width: number; em: number },
): { left: number; right: number } {
  const font = figureFont(em, 600)
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, font)))
  return {
    // Rounded up: the widest name must not lack a hair of its own width.
    left: Math.ceil(Math.min(0.3 * width, widest(rows.map(({ name }) => name))) + 1.7 * em),
    right: width - widest([whole, ...rows.map(({ text }) => text)]) - 2 * em,
  }
}

interface RowProps {
  row: ShareRow
  /** From row to row, CSS pixels */
  pitch: number
  marked: boolean
  banded: boolean
}

function Row({ row, pitch, marked, banded }: RowProps) {
  const { em, width, left, right, x } = useFrame()
  const { index, name, share, text, expected } = row
  // A band that N has made finer than the eye keeps two pixels.
  const band = Math.max(2, x(expected.high) - x(expected.low))
  const middle = (x(expected.high) + x(expected.low)) / 2
  const half = pitch / 2 - 0.08 * em
  const bar = (barHeight / rowHeight) * pitch
  return (
    <>
      <path
        className={styles.shape}
        d={classSymbolPath(index, 0.42 * em)}
        transform={`translate(${0.6 * em} 0)`}
      />
      <text className={styles.value} x={1.4 * em}>
        {fitText(name, left - 1.7 * em, figureFont(em, 600))}
      </text>
      <line className={styles.rule} x1={left} x2={right} />
      {banded && (
        <rect className={styles.band} x={middle - band / 2} y={-half} width={band} height={2 * half} />
      )}
      <rect
        className={styles.bar}
        data-symbol="winner"
        x={left}
        y={-bar / 2}
        width={Math.max(0, x(share) - left)}
        height={bar}
      />
      <path
        className={styles.pi}
        data-symbol="pi"
        d={diamond(5)}
        transform={`translate(${x(expected.at)} 0) scale(${em / 14})`}
      />
      <text className={styles.value} x={width - 1.3 * em} textAnchor="end">
        {text}
      </text>
      {marked && !(isInside(row) && isUnsettled(row)) && (
        <path
          className={shareStyles.verdict}
          d={isInside(row) ? 'M-4,0.5L-1.2,3.5L4.5,-4' : 'M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5'}
          transform={`translate(${width - 0.5 * em} 0) scale(${em / 14})`}
        />
      )}
    </>
  )
}
