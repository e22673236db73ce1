import { memo } from 'react'
import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { figureFont, fitText, textWidth } from '../frame/text'
import own from './shares.module.css'

/** The share of one class, 0 … 1. */
export interface ShareBar {
  name: string
  share: number
  /** Its number, and the same with fewer digits, where bars stand too close for it */
  text: string
  short?: string
  /** Where theory has the bar end, and between which ends chance may leave it */
  expected?: { at: number; low: number; high: number } | null
  /** Another share to compare with, as a dashed outline */
  reference?: number | null
}

interface ShareBarsProps {
  bars: readonly ShareBar[]
  /**
   * Which way bars grow: up, side by side, with names and numbers beneath; or to the right, one below the other, with
   * numbers at the right end and names in a gutter at the left. So no number stands on a line that tells another share.
   */
  lay: 'columns' | 'rows'
  /** Width of that gutter, CSS pixels; 'names': as wide as they are; none without it */
  gutter?: number | 'names' | undefined
  /** The share at the far end of the axis, which stays while shares move */
  top: number
  /** A share to mark across all bars, as a dotted line */
  level?: number | null
  /** The class, from 0, that is drawn full and whose number is bold; null: all alike */
  winner?: number | null
  /** What the picture shows, with its numbers, for those who do not see it */
  label: string
}

/** Height of a bar's row with its gap where bars lie one below the other, em. */
const barRow = 1.4

/** Height of bars that grow up and the least of it; room over them, and under them for names and numbers; all em. */
const [standing, leastStanding, over, under] = [7, 2.5, 0.2, 2.55]

/** Middles of names and of numbers under them, from the foot of the picture, em. */
const [nameLine, numberLine] = [1.75, 0.6]

/** Room for the numbers right of bars that grow to the right, between them and their names, and their least width; em. */
const [beside, besideNames, leastLying] = [2.4, 0.9, 4.4]

/** Width of the gutter where letters have this size, CSS pixels, rounded up: the widest name has all of its width. */
const gutterOf = ({ gutter = 0, bars }: Pick<ShareBarsProps, 'gutter' | 'bars'>, em: number): number =>
  gutter === 'names'
    ? Math.ceil(Math.max(...bars.map(({ name }) => textWidth(name, figureFont(em, 400)))) + besideNames * em)
    : gutter

/** Where bars stand in their picture. */
interface BarLayout extends PictureSize {
  lay: 'columns' | 'rows'
  /** From one bar to the next, and a bar's thickness, CSS pixels */
  pitch: number
  thickness: number
  /** Length of a bar that reaches the far end */
  length: number
  top: number
}

/** The height that the picture of so many bars needs with its letters at full size, em. */
export const leastBarsHeight = (lay: 'columns' | 'rows', bars: number): number =>
  lay === 'rows' ? 0.8 * barRow * bars : over + leastStanding + under

/** How bars are laid into a picture. */
export function layOutBars(
  lay: 'columns' | 'rows',
  classes: number,
  size: PictureSize,
  top: number,
): BarLayout {
  const { width, height, em } = size
  const pitch = (lay === 'columns' ? width : height) / classes
  return {
    ...size,
    ...{ lay, top, pitch },
    thickness: Math.min((lay === 'columns' ? 0.66 : 0.61) * pitch, 2.2 * em),
    length: Math.max(1, lay === 'columns' ? height - (over + under) * em : width - beside * em),
  }
}

/**
 * The rectangle between two shares on the bar of class k, `overhang` CSS pixels thicker on either side; shares beyond
 * the axis are cut at its ends.
 */
export function boxOf(layout: BarLayout, k: number, from: number, to: number, overhang = 0) {
  const { lay, em, pitch, thickness, length, top } = layout
  const place = (share: number) => length * Math.min(1, Math.max(0, share / top))
  const [start, end] = [place(from), place(to)]
  const across = (k + 0.5) * pitch - thickness / 2 - overhang
  const size = thickness + 2 * overhang
  if (lay === 'rows') return { x: start, y: across, width: end - start, height: size }
  return { x: across, y: over * em + length - end, width: size, height: end - start }
}

/** Shares of classes as bars that bear their numbers, with what theory expects of them and what chance allows. */
export const ShareBars = memo(function ShareBars(props: ShareBarsProps) {
  const { bars, lay, label } = props
  const heights = {
    usual: lay === 'rows' ? bars.length * barRow : over + standing + under,
    least: leastBarsHeight(lay, bars.length),
  }
  return (
    <Picture
      heights={() => heights}
      // Bars beside a gutter have letters of the same size as bars of their width without one.
      leastWidth={(_, { width, em }) =>
        lay === 'columns'
          ? 2.1 * bars.length
          : (leastLying * width) / Math.max(1, width - gutterOf(props, em))
      }
      label={label}
    >
      {(size) => <BarsIn {...props} size={size} />}
    </Picture>
  )
}, samePicture)

/** Whether both draw the same picture. Of many pictures in a row a slider often changes one alone. */
function samePicture(one: ShareBarsProps, other: ShareBarsProps): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The bars in a picture of a size. */
export function BarsIn({
  bars,
  lay,
  top,
  level = null,
  winner = null,
  gutter,
  size,
}: ShareBarsProps & { size: PictureSize }) {
  const left = gutterOf({ gutter, bars }, size.em)
  const layout = layOutBars(lay, bars.length, { ...size, width: Math.max(1, size.width - left) }, top)
  const classOf = (k: number) => ({
    'data-class': k + 1,
    'data-tone': 'class',
    'data-winner': winner === null ? undefined : k === winner,
  })
  const wide = Math.max(...bars.map(({ text }) => textWidth(text, figureFont(size.em, 700))))
  const isTight = lay === 'columns' && wide + 0.3 * size.em > layout.pitch
  return (
    <g transform={left > 0 ? `translate(${left} 0)` : undefined}>
      {[...bars.entries()].map(([k, bar]) => (
        <g key={k} {...classOf(k)}>
          <Bar bar={bar} k={k} layout={layout} />
        </g>
      ))}
      {level !== null && <Across share={level} layout={layout} className={styles.level} />}
      <Across share={0} layout={layout} className={styles.axis} />
      {[...bars.entries()].map(([k, bar]) => (
        <g key={k} {...classOf(k)}>
          <Texts bar={bar} text={(isTight && bar.short) || bar.text} k={k} layout={layout} />
          {left > 0 && (
            <text x={-besideNames * size.em} y={(k + 0.5) * layout.pitch} textAnchor="end">
              {fitText(bar.name, left - besideNames * size.em, figureFont(size.em, 400))}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

interface PartProps {
  bar: ShareBar
  k: number
  layout: BarLayout
}

function Bar({ bar: { share, expected, reference = null }, k, layout }: PartProps) {
  const overhang = Math.min(0.25 * layout.em, (layout.pitch - layout.thickness) / 2)
  const tick = expected && boxOf(layout, k, expected.at, expected.at, overhang)
  return (
    <>
      <rect className={own.bar} data-symbol="relaxed" {...boxOf(layout, k, 0, share)} />
      {reference !== null && (
        <rect className={own.reference} data-symbol="pi" {...boxOf(layout, k, 0, reference)} />
      )}
      {expected && tick && (
        <>
          <rect className={styles.band} {...boxOf(layout, k, expected.low, expected.high, overhang)} />
          <line
            className={styles.distribution}
            x1={tick.x}
            y1={tick.y}
            x2={tick.x + tick.width}
            y2={tick.y + tick.height}
          />
        </>
      )}
    </>
  )
}

function Texts({ bar, text, k, layout }: PartProps & { text: string }) {
  const { lay, em, width, height, pitch } = layout
  if (lay === 'rows')
    return (
      <text className={own.number} x={width} y={(k + 0.5) * pitch} textAnchor="end">
        {text}
      </text>
    )
  const x = (k + 0.5) * pitch
  return (
    <>
      <text x={x} y={height - nameLine * em} textAnchor="middle">
        {fitText(bar.name, pitch - 0.3 * em, figureFont(em, 400))}
      </text>
      <text className={own.number} x={x} y={height - numberLine * em} textAnchor="middle">
        {text}
      </text>
    </>
  )
}

/** A line across all bars at a share. */
function Across({
  share,
  layout,
  className,
}: {
  share: number
  layout: BarLayout
  className: string | undefined
}) {
  const { x, y } = boxOf(layout, 0, share, share)
  return layout.lay === 'rows' ? (
    <line className={className} x1={x} x2={x} y1={0} y2={layout.height} />
  ) : (
    <line className={className} x1={0} x2={layout.width} y1={y} y2={y} />
  )
}
