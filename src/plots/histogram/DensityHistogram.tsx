import { useId, useRef } from 'react'
import { chanceBand } from '../frame/chanceBand'
import { figureFont } from '../frame/figureFont'
import { spreadOut } from '../frame/spreadOut'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { classSymbolPath } from '../palette/classSymbolPath'
import styles from './DensityHistogram.module.css'

/** A value of the axis with its words. */
export interface ValueMark {
  at: number
  label: string
}

export interface DensityHistogramProps {
  /** The ends of the axis, which stay, and its numbers */
  from: number
  to: number
  ticks: readonly ValueMark[]
  /** How many values lie in each of the bins of equal width between the ends */
  counts: ArrayLike<number>
  /** Number of values, those beyond the axis too */
  values: number
  /** Few values are shown as dots, not as bars. */
  dots: boolean
  /** Exact probability of each bin */
  law: ArrayLike<number>
  /** Chance leaves a bar within ± so many deviations of its law. */
  deviations: number
  /** The density that the bars are held to, and its top in the picture */
  density: (value: number) => number
  densityMax: number
  /** Values that the law has names for: its mode, its mean … */
  landmarks: readonly ValueMark[]
  /** An interval, such as a standard deviation on either side of the mean */
  spread: { from: number; to: number; label: string }
  /** One value a class, below the axis */
  selected: readonly ValueMark[]
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Heights, em: labels above, the way down from them, the hill, the axis' numbers, a row of selected values. */
const [labelHeight, wayHeight, usualHill, tickHeight, rowHeight] = [1.3, 1, 11, 1.6, 1.4]

/** What the picture needs to know to place a value or a density. */
interface Frame {
  em: number
  left: number
  right: number
  base: number
  /** What lies beyond the axis is placed on its end. */
  x: (value: number) => number
  y: (density: number) => number
}

/** Values of one law as a histogram in the colour of noise under their density, with the law's landmarks. */
export function DensityHistogram(props: DensityHistogramProps) {
  const { from, to, ticks, densityMax, dots, selected, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const described = useId()
  const { width, fontSize: em, tall } = useSize(box)
  const hillHeight = usualHill * tall
  const [left, right] = [0.5 * em, Math.max(0.5 * em + 1, width - 0.5 * em)]
  const base = (labelHeight + wayHeight + hillHeight) * em
  const frame: Frame = {
    em,
    left,
    right,
    base,
    x: (value) => left + Math.min(1, Math.max(0, (value - from) / (to - from))) * (right - left),
    y: (density) => base - Math.min(1, density / densityMax) * hillHeight * em,
  }
  const rows = rowsOf(selected, frame)
  const height = base + (tickHeight + rowHeight * Math.max(1, ...rows.map((row) => row + 1)) + 0.3) * em
  return (
    <div ref={box} className={styles.histogram}>
      <div role="img" aria-label={label} aria-describedby={described}>
        <svg width={width} height={height} aria-hidden="true">
          {dots ? <Dots {...props} frame={frame} /> : <Bars {...props} frame={frame} />}
          <Hill {...props} frame={frame} />
          <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
          {ticks.map(({ at, label: text }) => (
            <text key={at} className={styles.tick} x={frame.x(at)} y={base + 0.9 * em} textAnchor="middle">
              {text}
            </text>
          ))}
          <Selected selected={selected} rows={rows} frame={frame} />
        </svg>
      </div>
      <p id={described} className={styles.seen}>
        {description}
      </p>
    </div>
  )
}

/** The histogram as densities, with the band that chance leaves each bar. */
function Bars(props: DensityHistogramProps & { frame: Frame }) {
  const { counts, values, law, deviations, from, to, densityMax, frame } = props
  const { x, y, base, em } = frame
  const bin = (to - from) / counts.length
  const edges = Array.from({ length: counts.length + 1 }, (_, at) => x(from + at * bin))
  const band = chanceBand(law, values, deviations)
  const steps = (shares: ArrayLike<number>) =>
    Array.from(shares, (share, at) => [edges[at]!, edges[at + 1]!].map((edge) => `${edge},${y(share / bin)}`))
  const outline = [...steps(band.high).flat(), ...steps(band.low).flat().reverse()]
  const heights = Array.from(counts, (count) => count / values / bin)
  return (
    <>
      <path
        className={styles.bars}
        data-symbol="gamma"
        d={heights
          .map((height, at) => {
            const top = Math.min(y(height), base - 0.75)
            return height > 0 ? `M${edges[at]! + 0.5},${base}V${top}H${edges[at + 1]! - 0.5}V${base}Z` : ''
          })
          .join('')}
      />
      <path
        className={styles.notch}
        d={heights
          .map((height, at) =>
            height > densityMax
              ? `M${edges[at]! - 2},${y(densityMax) + 0.9 * em}L${edges[at + 1]! + 2},${y(densityMax) + 0.6 * em}`
              : '',
          )
          .join('')}
      />
      <path className={styles.band} d={`M${outline.join('L')}Z`} />
    </>
  )
}

/** Each value a dot over its bin, where values are few. */
function Dots({ counts, from, to, frame }: DensityHistogramProps & { frame: Frame }) {
  const { x, base, em } = frame
  const width = (to - from) / counts.length
  const radius = Math.min(0.34 * em, (x(from + width) - x(from)) / 2)
  const dot = (bin: number, at: number) => {
    const [cx, cy] = [x(from + (bin + 0.5) * width), base - (2 * at + 1.15) * radius]
    const r = radius * 0.9
    return `M${cx - r},${cy}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
  }
  const dots = Array.from(counts, (count, bin) => Array.from({ length: count }, (_, at) => dot(bin, at)))
  return <path className={styles.bars} data-symbol="gamma" d={dots.flat().join('')} />
}

/** The density, the law's landmarks, each led down to its place, and its spread. */
function Hill({ density, from, to, landmarks, spread, frame }: DensityHistogramProps & { frame: Frame }) {
  const { x, y, base, em, left, right } = frame
  const points = Array.from({ length: 201 }, (_, at) => from + ((to - from) * at) / 200)
  const centres = spreadOut(
    landmarks.map(({ at }) => x(at)),
    landmarks.map(({ label }) => textWidth(label, figureFont(em, 400)) + em),
    [left, right],
  )
  const middle = y(density(spread.to))
  return (
    <>
      <path
        className={styles.density}
        d={`M${points.map((value) => `${x(value).toFixed(2)},${y(density(value)).toFixed(2)}`).join('L')}`}
      />
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
      {[styles.rim, styles.spread].map((className) => (
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

/** Up to so many selected values have their labels beside them; of more, shape and colour tell the class. */
const mostLabelled = 6

/** From a selected value's place to the end of its label, CSS pixels. */
const reachOf = (label: string, selected: readonly ValueMark[], em: number) =>
  selected.length > mostLabelled ? 0.6 * em : textWidth(label, figureFont(em, 400)) + 1.2 * em

/** The row below the axis of each selected value: lower than all to its right that its label or shape would meet. */
function rowsOf(selected: readonly ValueMark[], { x, em }: Frame): number[] {
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

interface SelectedProps {
  selected: readonly ValueMark[]
  rows: readonly number[]
  frame: Frame
}

function Selected({ selected, rows, frame: { x, base, em, right } }: SelectedProps) {
  return selected.map(({ at, label }, k) => {
    const before = x(at) + reachOf(label, selected, em) > right + em
    const y = base + (tickHeight + (rows[k]! + 0.5) * rowHeight) * em
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index
      <g key={k} data-class={k + 1} data-symbol="gamma">
        <line className={styles.leader} x1={x(at)} x2={x(at)} y1={base} y2={y} />
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
