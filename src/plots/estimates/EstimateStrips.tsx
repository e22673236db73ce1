import { useRef } from 'react'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import styles from './EstimateStrips.module.css'

/** An estimator: what the first draws say one by one, and all draws together. */
export interface Estimates {
  id: string
  name: string
  /** Its mean and standard error in words */
  text: string
  /** Of the first draws */
  single: ArrayLike<number>
  /** Of the selected draw */
  selected: number
  mean: number
  /** Standard deviation of single estimates, and of their mean; NaN of one draw */
  deviation: number
  standardError: number
}

interface EstimateStripsProps {
  estimators: readonly Estimates[]
  /** What is estimated */
  exact: number
  exactText: string
  /** The axis' ends, which stay, and its numbers; what lies beyond is shown at them */
  from: number
  to: number
  ticks: readonly { at: number; label: string }[]
  label: string
  description: string
}

/** Heights, em: the exact value's label, an estimator's name, its strip, the axis' numbers. */
const [top, heading, strip, below] = [1.6, 1.5, 2.7, 1.5]

const font = (em: number, weight = 400) => `${weight} ${em}px 'Lab Sans', system-ui, sans-serif`

/** The golden section lays any number of dots evenly over a strip. */
const golden = (Math.sqrt(5) - 1) / 2

interface Frame {
  em: number
  left: number
  right: number
  x: (value: number) => number
}

/** Estimators of one number over the same draws: single estimates as dots, their spread, their mean with its error. */
export function EstimateStrips(props: EstimateStripsProps) {
  const { estimators, exact, exactText, from, to, ticks, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const { width, fontSize: em } = useSize(box)
  const [left, right] = [0.9 * em, Math.max(0.9 * em + 1, width - 0.9 * em)]
  const frame: Frame = {
    em,
    left,
    right,
    x: (value) => left + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (right - left),
  }
  const base = (top + (heading + strip) * estimators.length) * em
  const half = textWidth(exactText, font(em, 600)) / 2
  return (
    <div ref={box} className={styles.strips}>
      {width > 0 && (
        <svg width={width} height={base + below * em} role="img" aria-label={label}>
          <desc>{description}</desc>
          <line className={styles.exact} x1={frame.x(exact)} x2={frame.x(exact)} y1={1.2 * em} y2={base} />
          <text
            className={styles.value}
            x={Math.min(Math.max(frame.x(exact), half), Math.max(half, width - half))}
            y={0.6 * em}
            textAnchor="middle"
          >
            {exactText}
          </text>
          {estimators.map((estimates, at) => (
            <Strip
              key={estimates.id}
              estimates={estimates}
              y={(top + (heading + strip) * at) * em}
              range={[from, to]}
              frame={frame}
            />
          ))}
          <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
          {ticks.map(({ at, label: text }) => (
            <text key={at} className={styles.tick} x={frame.x(at)} y={base + 0.85 * em} textAnchor="middle">
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

interface StripProps {
  estimates: Estimates
  /** The upper edge, CSS pixels */
  y: number
  range: readonly [number, number]
  frame: Frame
}

function Strip({ estimates, y, range, frame }: StripProps) {
  const { em, left, x } = frame
  const { name, text, single, selected, mean, deviation, standardError } = estimates
  const first = y + heading * em
  const middle = first + (strip / 2 - 0.1) * em
  const dots = Array.from(single, (value, at) => {
    const height = first + (0.25 + ((at * golden) % 1) * (strip - 0.7)) * em
    return dot(x(value), height, single.length <= 10 ? 0.24 * em : 0.13 * em)
  })
  const bar = (half: number) => `M${x(mean - half)},${middle}H${x(mean + half)}`
  const beyond = (value: number) => value < range[0] || value > range[1]
  return (
    <>
      <text className={styles.name} x={left} y={y + 0.75 * em}>
        {name}
        <tspan className={styles.numbers} dx={0.6 * em}>
          {text}
        </tspan>
      </text>
      <path className={styles.single} data-few={single.length <= 10} d={dots.join('')} />
      {Number.isFinite(deviation) && (
        <>
          <path
            className={styles.spread}
            d={`${bar(deviation)}M${x(mean - deviation)},${middle - 0.5 * em}v${em}M${x(mean + deviation)},${middle - 0.5 * em}v${em}`}
          />
          <path className={styles.rim} d={bar(standardError)} />
          <path className={styles.error} d={bar(standardError)} />
        </>
      )}
      <path className={styles.mean} d={`M${x(mean)},${middle - 0.75 * em}v${1.5 * em}`} />
      <circle
        className={styles.selected}
        data-beyond={beyond(selected)}
        cx={x(selected)}
        cy={middle}
        r={0.36 * em}
      />
    </>
  )
}

const dot = (x: number, y: number, radius: number) =>
  `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`
