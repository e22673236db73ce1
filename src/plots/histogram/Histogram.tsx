import { useId, useMemo, useRef } from 'react'
import { type ChanceBand, chanceBand } from '../frame/chanceBand'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import styles from './Histogram.module.css'

/** A place on the axis, 0 (left end) … 1 (right end), with its words. */
export interface AxisMark {
  at: number
  label: string
}

export interface HistogramProps {
  /** The class, from 0: its colour */
  index: number
  /** How many of the draws fell in each of the bins of equal width */
  counts: ArrayLike<number>
  /** N */
  draws: number
  /** Exact probability of each bin, drawn over the bars */
  law?: ArrayLike<number> | null
  /** Where chance lets the bars end, shares a bin; else computed from the law for ±`deviations`, two by default */
  band?: ChanceBand | null
  deviations?: number
  /** Share of the draws that this class won, and lost: z of Gumbel-Max as pins at 1 and 0 */
  winners?: { won: AxisMark; lost: AxisMark } | null
  /** The mean, with its label */
  mean?: AxisMark | null
  /** π of the class, as a diamond on the axis */
  probability?: number | null
  /** Share of the draws that lie on a corner to working precision, part of the first (zero) and last (one) bin */
  corners?: { zero: number; one: number; label: string } | null
  /** Labels of the axis */
  ticks?: readonly AxisMark[]
  /** The share at the top of the picture, fixed while sliders move; 1 by default. */
  yMax?: number
  /** Heights in proportion to shares, or to their square roots, where small bars can be told from none. */
  scale?: 'linear' | 'squareRoot'
  /** Said on the picture when a bar is cut at `yMax` */
  clipLabel?: string
  /** Height of the bars, em */
  height?: number
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

const shareTicks: readonly AxisMark[] = [
  { at: 0, label: '0' },
  { at: 0.5, label: '½' },
  { at: 1, label: '1' },
]

/** Room for the pins' heads at both ends, em. */
const inset = 0.5

/** Steps of the given heights over bins of equal width, from `left` on, as an SVG path without its ends. */
const steps = (heights: readonly number[], left: number, bin: number): string =>
  heights
    .map(
      (y, at) =>
        `${(left + at * bin).toFixed(2)},${y.toFixed(2)} ${(left + (at + 1) * bin).toFixed(2)},${y.toFixed(2)}`,
    )
    .join(' ')

/** What the picture needs to know to place a share or a part of the axis. */
interface Frame {
  left: number
  right: number
  top: number
  base: number
  /** CSS pixels */
  em: number
  y: (share: number) => number
}

/** One class: z̃ as bars and z as pins over the same draws, the mean, and the exact law with the band of chance. */
export function Histogram(props: HistogramProps) {
  const { index, counts, draws, winners, mean, corners, probability, ticks = shareTicks, yMax = 1 } = props
  const { scale = 'squareRoot', clipLabel, height: usual = 7, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const [described, hatch] = [useId(), useId()]
  const { width, fontSize: em, tall } = useSize(box)
  const height = usual * tall
  const top = 1.6 * em
  const base = top + height * em
  const frame: Frame = {
    left: inset * em,
    right: Math.max(inset * em + 1, width - inset * em),
    top,
    base,
    em,
    y: (share) => {
      const part = Math.min(1, Math.max(0, share / yMax))
      return base - height * em * (scale === 'linear' ? part : Math.sqrt(part))
    },
  }
  const shares = Array.from(counts, (count) => (draws > 0 ? count / draws : 0))
  const pinned = winners ? [winners.won.at, winners.lost.at] : []
  const clipped = [...shares, ...pinned].some((share) => share > yMax)
  return (
    <div ref={box} className={styles.histogram} data-class={index + 1}>
      <div role="img" aria-label={label} aria-describedby={described}>
        <svg width={width} height={base + 1.55 * em} aria-hidden="true">
          <Bars shares={shares} frame={frame} corners={corners ?? null} hatch={hatch} yMax={yMax} />
          <Law {...props} frame={frame} />
          <line className={styles.axis} x1={frame.left} y1={base} x2={frame.right} y2={base} />
          {probability !== null && probability !== undefined && (
            <path
              className={styles.pi}
              data-symbol="pi"
              d="M0,-5L5,0L0,5L-5,0Z"
              transform={`translate(${frame.left + probability * (frame.right - frame.left)} ${base}) scale(${em / 14})`}
            />
          )}
          {mean && <Mean mean={mean} frame={frame} />}
          {winners && <Pins winners={winners} frame={frame} />}
          {clipped && clipLabel && (
            <text className={styles.note} x={frame.left + 0.7 * em} y={top + 1.5 * em}>
              {clipLabel}
            </text>
          )}
          <Ticks ticks={ticks} frame={frame} />
        </svg>
        {corners && (
          <p className={styles.corners} aria-hidden="true">
            <span className={styles.key} />
            {corners.label}
          </p>
        )}
      </div>
      <p id={described} className={styles.seen}>
        {description}
      </p>
    </div>
  )
}

interface BarsProps {
  shares: readonly number[]
  frame: Frame
  corners: { zero: number; one: number } | null
  hatch: string
  yMax: number
}

function Bars({ shares, frame: { left, right, top, base, y, em }, corners, hatch, yMax }: BarsProps) {
  const bin = (right - left) / shares.length
  const gap = Math.min(1, bin / 5)
  const bar = (at: number, share: number) =>
    share > 0
      ? `M${(left + at * bin + gap / 2).toFixed(2)},${base}V${Math.min(y(share), base - 0.75).toFixed(2)}h${(bin - gap).toFixed(2)}V${base}Z`
      : ''
  // A slanting gap says that a bar goes on.
  const notch = (at: number, share: number) =>
    share > yMax ? `M${left + at * bin - 2},${top + 0.8 * em}l${bin + 4},${-0.3 * em}` : ''
  const exact = corners ? bar(0, corners.zero) + bar(shares.length - 1, corners.one) : ''
  return (
    <>
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.dense} width="4" height="4" />
        <line className={styles.stripe} y2="4" />
      </pattern>
      <path
        className={styles.bars}
        data-symbol="relaxed"
        d={shares.map((share, at) => bar(at, share)).join('')}
      />
      <path d={exact} fill={`url(#${hatch})`} />
      <path className={styles.notch} d={shares.map((share, at) => notch(at, share)).join('')} />
    </>
  )
}

function Law({ law, band, draws, deviations = 2, frame }: HistogramProps & { frame: Frame }) {
  const chance = useMemo(
    () => band ?? (law && draws > 0 ? chanceBand(law, draws, deviations) : null),
    [band, law, draws, deviations],
  )
  if (!law) return null
  const { left, right, y } = frame
  const bin = (right - left) / law.length
  const heights = (of: ArrayLike<number>) => Array.from(of, (share) => y(share))
  return (
    <>
      {chance && (
        <path
          className={styles.band}
          d={`M${steps(heights(chance.high), left, bin)}L${steps(heights(chance.low).reverse(), right, -bin)}Z`}
        />
      )}
      <path className={styles.law} d={`M${steps(heights(law), left, bin)}`} />
    </>
  )
}

function Pins({ winners, frame }: { winners: { won: AxisMark; lost: AxisMark }; frame: Frame }) {
  const { left, right, base, y, em } = frame
  const font = labelFont(em, 600)
  const level = (share: number) => Math.min(y(share), base - 0.7 * em)
  const [lost, won] = [textWidth(winners.lost.label, font), textWidth(winners.won.label, font)]
  // What was not won was lost: of two labels that would cover each other, this one can be spared.
  const crowded =
    lost + won + 1.8 * em > right - left &&
    Math.abs(level(winners.lost.at) - level(winners.won.at)) < 1.3 * em
  const pins = [
    { ...winners.lost, x: left, side: 1 },
    { ...winners.won, x: right, side: -1 },
  ]
  return (
    <g data-symbol="winner">
      {pins.map(({ at, label, x, side }) => (
        <g key={side}>
          <line className={styles.pin} x1={x} y1={base} x2={x} y2={y(at)} />
          <circle className={styles.head} cx={x} cy={y(at)} r={0.34 * em} />
          {!(crowded && side > 0) && (
            <text
              className={styles.share}
              x={x + side * 0.7 * em}
              y={level(at)}
              textAnchor={side > 0 ? 'start' : 'end'}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** Left end of the mean's label: right of its line, else left of it, else over the line, which then begins below. */
export function besideLine(line: number, label: number, width: number, gap: number) {
  if (line + gap + label <= width) return { x: line + gap, over: false }
  if (line - gap - label >= 0) return { x: line - gap - label, over: false }
  return { x: Math.max(0, Math.min(line - label / 2, width - label)), over: true }
}

function Mean({ mean, frame }: { mean: AxisMark; frame: Frame }) {
  const { left, right, base, em } = frame
  const line = left + mean.at * (right - left)
  const { x, over } = besideLine(
    line,
    textWidth(mean.label, labelFont(em, 400)),
    right + inset * em,
    0.4 * em,
  )
  return (
    <g data-symbol="relaxed">
      <line className={styles.mean} x1={line} y1={(over ? 1.5 : 0.15) * em} x2={line} y2={base} />
      <text className={styles.note} x={x} y={0.75 * em}>
        {mean.label}
      </text>
    </g>
  )
}

const labelFont = (em: number, weight: number) => `${weight} ${em}px 'Lab Sans', system-ui, sans-serif`

function Ticks({ ticks, frame: { left, right, base, em } }: { ticks: readonly AxisMark[]; frame: Frame }) {
  return ticks.map(({ at, label }) => (
    <text
      key={at}
      className={styles.tick}
      x={at === 0 ? 0 : at === 1 ? right + inset * em : left + at * (right - left)}
      y={base + 0.95 * em}
      textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
    >
      {label}
    </text>
  ))
}
