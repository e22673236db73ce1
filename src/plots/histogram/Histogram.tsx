import { scaleLinear, scaleSqrt } from 'd3'
import { useMemo } from 'react'
import { type Bands, binomialBands } from '../../statistics/binomialBand'
import { XAxis } from '../frame/axes'
import { Band, BinBars, Distribution, stepsOver } from '../frame/bins'
import { type Frame, frameOf, InFrame, linePath, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Landmark } from '../frame/Landmark'
import { Picture } from '../frame/Picture'
import type { Box } from '../frame/placeLabels'
import { figureFont, textWidth } from '../frame/text'
import own from './Histogram.module.css'

export interface HistogramProps {
  /** The class, from 0: its colour */
  index: number
  /** How many of the draws fell in each of the bins of equal width */
  counts: ArrayLike<number>
  /** N */
  draws: number
  /** Exact probability of each bin, drawn over the bars */
  probabilities?: ArrayLike<number> | null
  /** Where chance lets the bars end, shares a bin; else computed from the probabilities */
  band?: Bands | null
  /** The same draws at other settings: shares of the bins, and their mean on the axis, as pale lines */
  pinned?: { shares: ArrayLike<number>; mean: number } | null
  /** Share of the draws that this class won, and lost: z of Gumbel-Max as pins at 1 and 0 */
  winners?: { won: Tick; lost: Tick } | null
  /** The mean, with its label */
  mean?: Tick | null
  /** π of the class, as a diamond on the axis */
  probability?: number | null
  /** Share of the draws that lie on a corner to working precision, part of the first (zero) and last (one) bin */
  corners?: { zero: number; one: number; label: string } | null
  /** Labels of the axis, which runs from 0 (left end) to 1 (right end) */
  ticks?: readonly Tick[]
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

const shareTicks: readonly Tick[] = [
  { at: 0, label: '0' },
  { at: 0.5, label: '½' },
  { at: 1, label: '1' },
]

/** Room for the pins' heads at both ends, for the mean's label above and for the axis' numbers below, em. */
const [inset, over, under] = [0.5, 1.6, 1.55]
/** The least height of the bars, and the line of what lies on corners, em */
const [least, cornersLine] = [2.2, 1.4]

const axisEnds = [0, 1] as const

/** One class: z̃ as bars and z as pins over the same draws, the mean, and the exact distribution with the band of chance. */
export function Histogram(props: HistogramProps) {
  const { index, corners, height = 7, label, description } = props
  const below = under + (corners ? cornersLine : 0)
  return (
    <Picture
      heights={() => ({ usual: over + height + below, least: over + least + below })}
      leastWidth={8}
      label={label}
      description={corners ? `${description} ${corners.label}` : description}
      index={index}
    >
      {(size) => <Drawn {...props} width={size.width} em={size.em} base={size.height - below * size.em} />}
    </Picture>
  )
}

function Drawn(props: HistogramProps & Pick<Frame, 'width' | 'em' | 'base'>) {
  const { width, em, base, counts, draws, winners, mean, corners, probability, ticks = shareTicks } = props
  const { pinned = null, yMax = 1, scale = 'squareRoot', clipLabel } = props
  const shares = Array.from(counts, (count) => (draws > 0 ? count / draws : 0))
  const ofWinners = winners ? [winners.won.at, winners.lost.at] : []
  const clipped = [...shares, ...ofWinners].some((share) => share > yMax)
  // While counts alone move, the frame is one, and the axis in it is not rendered again.
  const frame = useMemo(
    () =>
      frameOf({
        em,
        width,
        left: inset * em,
        right: width - inset * em,
        top: over * em,
        base,
        x: axisEnds,
        y: [0, yMax],
        scaleY: scale === 'linear' ? scaleLinear() : scaleSqrt(),
      }),
    [em, width, base, yMax, scale],
  )
  const pins = winners ? pinsOf(winners, frame) : []
  return (
    <InFrame frame={frame}>
      <BinBars heights={shares} ends={axisEnds} tone="class" symbol="relaxed" top={yMax} />
      {corners && <OnCorners shares={shares} corners={corners} />}
      {pinned && <Pinned pinned={pinned} />}
      <Expected {...props} />
      <XAxis ticks={ticks} />
      {probability !== null && probability !== undefined && (
        <path
          className={styles.pi}
          data-symbol="pi"
          d="M0,-5L5,0L0,5L-5,0Z"
          transform={`translate(${frame.x(probability)} ${frame.base}) scale(${em / 14})`}
        />
      )}
      {mean && <Mean mean={mean} words={pins.flatMap(({ box }) => box ?? [])} />}
      <Pins pins={pins} />
      {clipped && clipLabel && (
        <text className={styles.note} x={frame.left + 0.7 * em} y={frame.top + 1.5 * em}>
          {clipLabel}
        </text>
      )}
    </InFrame>
  )
}

interface OnCornersProps {
  shares: readonly number[]
  corners: NonNullable<HistogramProps['corners']>
}

/** The part of the outermost bars that lies on the corners themselves, hatched, with a key below. */
function OnCorners({ shares, corners }: OnCornersProps) {
  const { em, left, right, base, y } = useFrame()
  const bin = (right - left) / shares.length
  const bars = [corners.zero, corners.one].map((share, end) => {
    if (share <= 0) return ''
    const x = end === 0 ? left : right - bin
    return `M${x},${base}V${y(share)}h${bin}V${base}Z`
  })
  const hatch = (x: number, bottom: number, width: number, height: number) => {
    const step = 0.28 * em
    const lines = Array.from({ length: Math.ceil((width + height) / step) }, (_, at) => {
      const along = (at + 1) * step
      const [x0, y0] = [x + Math.max(0, along - height), bottom - Math.min(along, height)]
      const [x1, y1] = [x + Math.min(along, width), bottom - Math.max(0, along - width)]
      return `M${x0.toFixed(1)},${y0.toFixed(1)}L${x1.toFixed(1)},${y1.toFixed(1)}`
    })
    return lines.join('')
  }
  const key = [left, base + 2.75 * em] as const
  return (
    <>
      <path
        className={own.exact}
        d={`${bars.join('')}M${key[0]},${key[1]}v${-0.8 * em}h${0.8 * em}v${0.8 * em}Z`}
      />
      <path
        className={own.hatch}
        d={[
          corners.zero > 0 ? hatch(left, base, bin, base - y(corners.zero)) : '',
          corners.one > 0 ? hatch(right - bin, base, bin, base - y(corners.one)) : '',
          hatch(key[0], key[1], 0.8 * em, 0.8 * em),
        ].join('')}
      />
      <text className={styles.tick} x={left + 1.2 * em} y={base + 2.35 * em}>
        {corners.label}
      </text>
    </>
  )
}

/** The exact probabilities, and where chance lets the bars end. */
function Expected({ probabilities, band, draws }: HistogramProps) {
  const chance = useMemo(
    () => band ?? (probabilities && draws > 0 ? binomialBands(probabilities, draws) : null),
    [band, probabilities, draws],
  )
  if (!probabilities) return null
  return (
    <>
      {chance && <Band low={stepsOver(chance.low, axisEnds)} high={stepsOver(chance.high, axisEnds)} />}
      <Distribution line={stepsOver(probabilities, axisEnds)} />
    </>
  )
}

/** The outline of other bars, and their mean. */
function Pinned({ pinned: { shares, mean } }: { pinned: NonNullable<HistogramProps['pinned']> }) {
  const frame = useFrame()
  const top = frame.y.domain()[1]!
  const line = stepsOver(
    Array.from(shares, (share) => Math.min(share, top)),
    axisEnds,
  )
  return (
    <g data-pinned>
      <path className={own.pinned} d={linePath(frame, line)} />
      <line
        className={own.pinned}
        x1={frame.x(mean)}
        y1={frame.base - 2 * frame.em}
        x2={frame.x(mean)}
        y2={frame.base}
      />
    </g>
  )
}

/** The pins of what was lost (left) and won (right), each with the box of its label, which may be spared. */
function pinsOf({ lost, won }: NonNullable<HistogramProps['winners']>, frame: Frame) {
  const { left, right, base, y, em } = frame
  const font = figureFont(em, 600)
  const level = (share: number) => Math.min(y(share), base - 0.7 * em)
  const [ofLost, ofWon] = [textWidth(lost.label, font), textWidth(won.label, font)]
  // What was not won was lost: of two labels that would cover each other, this one can be spared.
  const crowded =
    ofLost + ofWon + 1.8 * em > right - left && Math.abs(level(lost.at) - level(won.at)) < 1.3 * em
  const box = (x: number, width: number, share: number) => ({
    ...{ x, width },
    y: level(share) - 0.6 * em,
    height: 1.2 * em,
  })
  return [
    { ...lost, x: left, box: crowded ? null : box(left + 0.7 * em, ofLost, lost.at) },
    { ...won, x: right, box: box(right - 0.7 * em - ofWon, ofWon, won.at) },
  ]
}

function Pins({ pins }: { pins: ReturnType<typeof pinsOf> }) {
  const { base, y, em } = useFrame()
  return (
    <g data-symbol="winner" data-tone="class">
      {pins.map(({ at, label, x, box }) => (
        <g key={x}>
          <line className={own.pin} x1={x} y1={base} x2={x} y2={y(at)} />
          <circle className={styles.dot} cx={x} cy={y(at)} r={0.34 * em} />
          {box && (
            <text className={styles.value} x={box.x} y={box.y + box.height / 2}>
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

function Mean({ mean, words }: { mean: Tick; words: readonly Box[] }) {
  const frame = useFrame()
  const { base, em, width } = frame
  const line = frame.x(mean.at)
  const { x, over } = besideLine(line, textWidth(mean.label, figureFont(em, 400)), width, 0.4 * em)
  return (
    <g data-symbol="relaxed">
      <Landmark at={line} from={(over ? 1.5 : 0.15) * em} to={base} words={words} />
      <text className={styles.note} data-tone="ink" x={x} y={0.75 * em}>
        {mean.label}
      </text>
    </g>
  )
}
