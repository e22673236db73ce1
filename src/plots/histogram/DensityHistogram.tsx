import { binomialBands } from '../../statistics/binomialBand'
import { XAxis } from '../frame/axes'
import { BinBand, BinBars, Distribution } from '../frame/bins'
import { type Frame, frameOf, InFrame, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { spreadOut } from '../frame/placeLabels'
import { figureFont, textWidth } from '../frame/text'
import { classSymbolPath } from '../palette/palette'

export interface DensityHistogramProps {
  /** The ends of the axis, which stay, and its numbers */
  from: number
  to: number
  ticks: readonly Tick[]
  /** How many values lie in each of the bins of equal width between the ends */
  counts: ArrayLike<number>
  /** Number of values, those beyond the axis too */
  values: number
  /** The values themselves where they are few: each is a dot at its place; null where bars show them */
  dots: readonly number[] | null
  /** Exact probability of each bin */
  probabilities: ArrayLike<number>
  /** The density that the bars are held to, and its top in the picture */
  density: (value: number) => number
  densityMax: number
  /** Values that the distribution has names for: its mode, its mean … */
  landmarks: readonly Tick[]
  /** An interval, such as a standard deviation on either side of the mean */
  spread: { from: number; to: number; label: string }
  /** One value a class, below the axis */
  selected: readonly Tick[]
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Heights, em: labels above, the way down from them, the hill, the axis' numbers, a row of selected values. */
const [labelHeight, wayHeight, hillHeight, tickHeight, rowHeight] = [1.3, 1, 11, 1.6, 1.4]
const leastHill = 4

/** Values of one distribution as a histogram in the colour of noise under their density, with its landmarks. */
export function DensityHistogram(props: DensityHistogramProps) {
  const { from, to, ticks, densityMax, dots, selected, label, description } = props
  const frameIn = (width: number, em: number, base: number) =>
    frameOf({
      em,
      width,
      left: 0.5 * em,
      right: width - 0.5 * em,
      top: (labelHeight + wayHeight) * em,
      base,
      x: [from, to],
      y: [0, densityMax],
    })
  const below = (frame: Frame) =>
    tickHeight + rowHeight * Math.max(1, ...rowsOf(selected, frame).map((row) => row + 1)) + 0.3
  return (
    <Picture
      heights={(width, em) => {
        const others = labelHeight + wayHeight + below(frameIn(width * em, em, 0))
        return { usual: others + hillHeight, least: others + leastHill }
      }}
      leastWidth={18}
      label={label}
      description={description}
    >
      {({ width, height, em }) => {
        const frame = frameIn(width, em, height - below(frameIn(width, em, 0)) * em)
        return (
          <InFrame frame={frame}>
            {dots ? <Dots dots={dots.filter((at) => at >= from && at <= to)} /> : <Counted {...props} />}
            <Hill {...props} />
            <XAxis ticks={ticks} />
            <Selected selected={selected} rows={rowsOf(selected, frame)} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

/** The histogram as densities, with the band that chance leaves each bar. */
function Counted({ counts, values, probabilities, from, to, densityMax }: DensityHistogramProps) {
  const ends = [from, to] as const
  const bin = (to - from) / counts.length
  const { low, high } = binomialBands(probabilities, values)
  const asDensity = (share: number) => share / bin
  return (
    <>
      <BinBars
        heights={Array.from(counts, (count) => count / values / bin)}
        ends={ends}
        tone="noise"
        symbol="gamma"
        top={densityMax}
      />
      <BinBand low={low.map(asDensity)} high={high.map(asDensity)} ends={ends} />
    </>
  )
}

/**
 * Heights of dots over their places, in diameters from the axis: each as low as those of smaller places let it.
 * @param places CSS pixels, in any order
 */
export function stackDots(places: readonly number[], diameter: number): number[] {
  const heights = new Array<number>(places.length).fill(0)
  const order = places.map((_, at) => at).sort((a, b) => places[a]! - places[b]! || a - b)
  const last: number[] = []
  for (const at of order) {
    const height = last.findIndex((place) => places[at]! - place >= diameter)
    heights[at] = height < 0 ? last.length : height
    last[heights[at]] = places[at]!
  }
  return heights
}

/** Each value a dot over its place, where values are few. */
function Dots({ dots }: { dots: readonly number[] }) {
  const { x, base, em } = useFrame()
  const radius = 0.34 * em
  const heights = stackDots(dots.map(x), 2 * radius)
  const d = dots.map((value, at) => {
    const [cx, cy] = [x(value), base - (2 * heights[at]! + 1.15) * radius]
    const r = radius * 0.9
    return `M${cx - r},${cy}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
  })
  return <path className={styles.bar} data-tone="noise" data-symbol="gamma" d={d.join('')} />
}

/** The density, the distribution's landmarks, each led down to its place, and its spread. */
function Hill({ density, from, to, landmarks, spread }: DensityHistogramProps) {
  const { x, y, base, em, left, right } = useFrame()
  const points = Array.from({ length: 201 }, (_, at) => from + ((to - from) * at) / 200)
  const centres = spreadOut(
    landmarks.map(({ at }) => x(at)),
    landmarks.map(({ label }) => textWidth(label, figureFont(em, 400)) + em),
    [left, right],
  )
  const middle = y(density(spread.to))
  return (
    <>
      <Distribution line={points.map((value) => [value, density(value)] as const)} />
      {landmarks.map(({ at, label }, index) => (
        <g key={label}>
          <path
            className={styles.landmark}
            d={`M${centres[index]},${labelHeight * em}L${x(at)},${(labelHeight + wayHeight) * em}V${base}`}
          />
          <text className={styles.note} x={centres[index]} y={0.6 * em} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {[styles.rim, styles.distribution].map((className) => (
        <path
          key={className}
          className={className}
          d={`M${x(spread.from)},${middle}H${x(spread.to)}M${x(spread.from)},${middle - 0.35 * em}v${0.7 * em}M${x(spread.to)},${middle - 0.35 * em}v${0.7 * em}`}
        />
      ))}
      <text className={styles.note} x={x(spread.to) + 0.6 * em} y={middle - 0.2 * em}>
        {spread.label}
      </text>
    </>
  )
}

/** The most selected values that have their labels beside them; of more, shape and colour tell the class. */
const mostLabelled = 6

/** From a selected value's place to the end of its label, CSS pixels. */
const reachOf = (label: string, selected: readonly Tick[], em: number) =>
  selected.length > mostLabelled ? 0.6 * em : textWidth(label, figureFont(em, 400)) + 1.2 * em

/** The row below the axis of each selected value: lower than all to its right that its label or shape would meet. */
function rowsOf(selected: readonly Tick[], { x, em }: Frame): number[] {
  const rows = new Array<number>(selected.length).fill(0)
  const fromRight = selected.map((_, k) => k).sort((a, b) => selected[b]!.at - selected[a]!.at)
  fromRight.forEach((k, done) => {
    const { at, label } = selected[k]!
    const end = x(at) + reachOf(label, selected, em)
    const met = fromRight.slice(0, done).filter((other) => x(selected[other]!.at) - 0.6 * em < end)
    rows[k] = Math.max(-1, ...met.map((other) => rows[other]!)) + 1
  })
  return rows
}

function Selected({ selected, rows }: { selected: readonly Tick[]; rows: readonly number[] }) {
  const { x, base, em, right } = useFrame()
  return [...selected.entries()].map(([k, { at, label }]) => {
    const before = x(at) + reachOf(label, selected, em) > right + em
    const y = base + (tickHeight + (rows[k]! + 0.5) * rowHeight) * em
    return (
      <g key={k} data-class={k + 1} data-tone="class" data-symbol="gamma">
        <line className={styles.leader} data-tone="noise" x1={x(at)} x2={x(at)} y1={base} y2={y} />
        <path
          className={styles.shape}
          d={classSymbolPath(k, 0.4 * em)}
          transform={`translate(${x(at)} ${y})`}
        />
        {selected.length <= mostLabelled && (
          <text
            className={styles.value}
            x={x(at) + (before ? -0.7 : 0.7) * em}
            y={y}
            textAnchor={before ? 'end' : 'start'}
          >
            {label}
          </text>
        )}
      </g>
    )
  })
}
