import { scaleSqrt } from 'd3'
import { useMemo } from 'react'
import { binomialBands } from '../../statistics/binomialBand'
import { XAxis } from '../frame/axes'
import { BinBand, BinBars, BinDistribution, useStepPath } from '../frame/bins'
import { type Frame, frameOf, InFrame, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Landmark } from '../frame/Landmark'
import { Picture } from '../frame/Picture'
import { figureFont, textWidth } from '../frame/text'
import { diamond } from '../palette/palette'
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
  /** The same draws at other settings: shares of the bins, and their mean on the axis, as pale lines */
  pinned?: { shares: ArrayLike<number>; mean: number } | null
  /** Share of the draws that this class won, and lost: z of Gumbel-Max as pins at 1 and 0 */
  winners?: { won: Tick; lost: Tick } | null
  /** The mean, with its label */
  mean?: Tick | null
  /** π of the class, as a diamond on the axis */
  probability?: number | null
  /** Share of the draws that lie on the class's corner to working precision, part of the last bin */
  corner?: { share: number; label: string } | null
  /** Labels of the axis, which runs from 0 (left end) to 1 (right end) */
  ticks?: readonly Tick[]
  /** What the picture shows, for those who do not see it */
  description: string
}

const shareTicks: readonly Tick[] = [
  { at: 0, label: '0' },
  { at: 0.5, label: '½' },
  { at: 1, label: '1' },
]

/** The middle of the mean's label, em */
const meanAt = 0.75

/** Room for the pins' heads at both ends, for the mean's label above and for the axis' numbers below, em */
const [inset, over, under] = [0.5, 1.4, 1.55]
/** The height of the bars and the least of it, and the lines of the pins' numbers and of what lies on the corner, em */
const [height, least, pinLine, cornerLine] = [7.2, 2.4, 1.2, 1.4]

const axisEnds = [0, 1] as const

/** One class: z̃ as bars and z as pins over the same draws, the mean, and the exact distribution with the band of chance. */
export function Histogram(props: HistogramProps) {
  const { index, winners, corner, description } = props
  const pinned = winners ? pinLine : 0
  const below = under + pinned + (corner ? cornerLine : 0)
  return (
    <Picture
      // With the pins' numbers no higher than without: many classes share one room.
      heights={() => ({ usual: over + height - pinned + below, least: over + least - pinned + below })}
      leastWidth={8}
      description={description}
      index={index}
    >
      {(size) => <Drawn {...props} width={size.width} em={size.em} base={size.height - below * size.em} />}
    </Picture>
  )
}

function Drawn(props: HistogramProps & Pick<Frame, 'width' | 'em' | 'base'>) {
  const {
    width,
    em,
    base,
    counts,
    draws,
    pinned,
    winners,
    mean,
    corner,
    probability,
    ticks = shareTicks,
  } = props
  const shares = Array.from(counts, (count) => (draws > 0 ? count / draws : 0))
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
        // As square roots, where small bars can be told from none.
        scaleY: scaleSqrt(),
      }),
    [em, width, base],
  )
  const pins = winners ? pinsOf(winners, frame) : []
  return (
    <InFrame frame={frame}>
      <BinBars heights={shares} ends={axisEnds} tone="class" symbol="relaxed" />
      {corner && <OnCorner bins={shares.length} corner={corner} below={under + (winners ? pinLine : 0)} />}
      {pinned && <Pinned pinned={pinned} />}
      <Expected {...props} />
      <XAxis ticks={ticks} />
      {probability !== null && probability !== undefined && (
        <path
          className={styles.pi}
          data-symbol="pi"
          d={diamond(5)}
          transform={`translate(${frame.x(probability)} ${frame.base}) scale(${em / 14})`}
        />
      )}
      {mean && <Mean mean={mean} />}
      <Pins pins={pins} />
    </InFrame>
  )
}

interface OnCornerProps {
  bins: number
  corner: NonNullable<HistogramProps['corner']>
  /** Where its key begins under the axis, em */
  below: number
}

/** The part of the outermost bar that lies on the corner itself, hatched, with a key below. */
function OnCorner({ bins, corner: { share, label }, below }: OnCornerProps) {
  const { em, left, right, base, y } = useFrame()
  const bin = (right - left) / bins
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
  const key = [left, base + (below + 1.2) * em] as const
  return (
    <>
      <path
        className={own.exact}
        d={`M${right - bin},${base}V${y(share)}h${bin}V${base}ZM${key[0]},${key[1]}v${-0.8 * em}h${0.8 * em}v${0.8 * em}Z`}
      />
      <path
        className={own.hatch}
        d={hatch(right - bin, base, bin, base - y(share)) + hatch(key[0], key[1], 0.8 * em, 0.8 * em)}
      />
      <text className={styles.tick} x={left + 1.2 * em} y={base + (below + 0.8) * em}>
        {label}
      </text>
    </>
  )
}

/** The exact probabilities, and where chance lets the bars end. */
function Expected({ probabilities, draws }: HistogramProps) {
  const chance = useMemo(
    () => (probabilities && draws > 0 ? binomialBands(probabilities, draws) : null),
    [probabilities, draws],
  )
  if (!probabilities) return null
  return (
    <>
      {chance && <BinBand {...chance} ends={axisEnds} />}
      <BinDistribution heights={probabilities} ends={axisEnds} />
    </>
  )
}

/** The outline of other bars, and their mean. */
function Pinned({ pinned: { shares, mean } }: { pinned: NonNullable<HistogramProps['pinned']> }) {
  const frame = useFrame()
  const outline = useStepPath({ heights: shares, ends: axisEnds })
  return (
    <g data-pinned>
      <path className={own.pinned} d={outline} />
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

/**
 * The pins of what was lost (left) and won (right), each with the box of its number under 0 and 1, off the line of the
 * mean wherever that stands. What was not won was lost: where two numbers have no room, that one is spared.
 */
export function pinsOf({ lost, won }: NonNullable<HistogramProps['winners']>, frame: Frame) {
  const { left, right, width, base, em } = frame
  const font = figureFont(em, 600)
  const [ofLost, ofWon] = [textWidth(lost.label, font), textWidth(won.label, font)]
  const [y, height] = [base + (under - 0.1) * em, 1.2 * em]
  const spare = width - ofLost - ofWon - 0.4 * em
  const isCrowded = spare < 0
  // Off the number of the picture beside it, as far as both have room.
  const indent = Math.min(left, Math.max(0, spare / 2))
  return [
    { ...lost, x: left, box: isCrowded ? null : { x: indent, y, width: ofLost, height } },
    { ...won, x: right, box: { x: width - indent - ofWon, y, width: ofWon, height } },
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

function Mean({ mean }: { mean: Tick }) {
  const frame = useFrame()
  const { base, em, width } = frame
  const line = frame.x(mean.at)
  const { x, over } = besideLine(line, textWidth(mean.label, figureFont(em, 400)), width, 0.4 * em)
  return (
    <g data-symbol="relaxed">
      <Landmark at={line} from={(over ? 1.5 : 0.15) * em} to={base} words={[]} />
      <text className={styles.note} data-tone="ink" x={x} y={meanAt * em}>
        {mean.label}
      </text>
    </g>
  )
}
