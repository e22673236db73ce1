import { EdgeLabel, XAxis } from '../frame/axes'
import { type Frame, frameOf, InFrame, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Landmark } from '../frame/Landmark'
import { Picture } from '../frame/Picture'
import type { Box } from '../frame/placeLabels'
import { figureFont, textWidth } from '../frame/text'
import own from './estimates.module.css'

/** An estimator: what the first draws say one by one, and all draws together. */
export interface StripEstimates {
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
  estimators: readonly StripEstimates[]
  /** What is estimated */
  exact: number
  exactText: string
  /** The axis' ends, which stay, and its numbers; what lies beyond is shown at them */
  from: number
  to: number
  ticks: readonly Tick[]
  label: string
  description: string
}

/** Heights, em: the exact value's label, an estimator's name, its strip and the least of it, the axis' numbers. */
const [top, heading, strip, leastStrip, below] = [1.6, 1.5, 2.7, 1.4, 1.5]

/** The golden section lays any number of dots evenly over a strip. */
const golden = (Math.sqrt(5) - 1) / 2

/** Estimators of one number over the same draws: single estimates as dots, their spread, their mean with its error. */
export function EstimateStrips(props: EstimateStripsProps) {
  const { estimators, exact, exactText, from, to, ticks, label, description } = props
  const count = estimators.length
  const heightWith = (each: number) => top + (heading + each) * count + below
  return (
    <Picture
      heights={() => ({ usual: heightWith(strip), least: heightWith(leastStrip) })}
      leastWidth={17}
      label={label}
      description={description}
    >
      {({ width, height, em }) => {
        const base = height - below * em
        const frame = frameOf({
          ...{ em, width, base },
          left: 0.9 * em,
          right: width - 0.9 * em,
          top: top * em,
          x: [from, to],
        })
        const pitch = (base - frame.top) / count
        const at = frame.x(exact)
        return (
          <InFrame frame={frame}>
            <Landmark
              at={at}
              from={1.2 * em}
              to={base}
              words={estimators.flatMap((estimates, place) =>
                wordsOf(estimates, frame.top + pitch * place, frame),
              )}
            />
            <EdgeLabel text={exactText} at={at} y={0.6 * em} />
            {estimators.map((estimates, place) => (
              <Strip key={estimates.id} estimates={estimates} y={frame.top + pitch * place} height={pitch} />
            ))}
            <XAxis ticks={ticks} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

/** The boxes of an estimator's name and of its mean, over both ends of its strip: the exact value lies between them. */
export function wordsOf(
  { name, text }: Pick<StripEstimates, 'name' | 'text'>,
  top: number,
  { em, left, right }: Pick<Frame, 'em' | 'left' | 'right'>,
): [Box, Box] {
  const widths = [textWidth(name, figureFont(em, 400)), textWidth(text, figureFont(em, 600))] as const
  const line = { y: top + 0.15 * em, height: 1.2 * em }
  return [
    { ...line, x: left, width: widths[0] },
    // Never over the name.
    { ...line, x: Math.max(right - widths[1], left + widths[0] + 0.6 * em), width: widths[1] },
  ]
}

interface StripProps {
  estimates: StripEstimates
  /** Its upper edge and its height, CSS pixels */
  y: number
  height: number
}

function Strip({ estimates, y, height }: StripProps) {
  const frame = useFrame()
  const { em, x } = frame
  const { name, text, single, selected, mean, deviation, standardError } = estimates
  const first = y + heading * em
  const tall = height - heading * em
  const middle = first + tall / 2 - 0.1 * em
  const few = single.length <= 10
  const dots = othersThan(selected, single).map(({ value, at }) => {
    const across = first + 0.25 * em + ((at * golden) % 1) * (tall - 0.7 * em)
    return dot(x(value), across, few ? 0.24 * em : 0.13 * em)
  })
  const [ofName, ofMean] = wordsOf(estimates, y, frame)
  const bar = (half: number) => `M${x(mean - half)},${middle}H${x(mean + half)}`
  const [low, high] = x.domain() as [number, number]
  return (
    <g data-tone="gradient">
      <text data-tone="ink" x={ofName.x} y={y + 0.75 * em}>
        {name}
      </text>
      <text className={own.numbers} x={ofMean.x} y={y + 0.75 * em}>
        {text}
      </text>
      <path className={own.single} data-few={few} d={dots.join('')} />
      {Number.isFinite(deviation) && (
        <>
          <path
            className={styles.line}
            d={`${bar(deviation)}M${x(mean - deviation)},${middle - 0.5 * em}v${em}M${x(mean + deviation)},${middle - 0.5 * em}v${em}`}
          />
          <path className={own.rim} d={bar(standardError)} />
          <path className={own.error} d={bar(standardError)} />
        </>
      )}
      <path
        className={styles.line}
        data-weight="strong"
        d={`M${x(mean)},${middle - 0.75 * em}v${1.5 * em}`}
      />
      <circle
        className={styles.dot}
        data-tone="ink"
        data-beyond={selected < low || selected > high}
        cx={x(selected)}
        cy={middle}
        r={0.36 * em}
      />
    </g>
  )
}

/** Single estimates with their places among all, without the selected draw's: that one is the circle. */
export function othersThan(selected: number, single: ArrayLike<number>): { value: number; at: number }[] {
  const all = Array.from(single, (value, at) => ({ value, at }))
  // Computed on its own it may differ in the last digits.
  const own = all.findIndex(({ value }) => Math.abs(value - selected) <= 1e-6 * (1 + Math.abs(selected)))
  return all.filter(({ at }) => at !== own)
}

const dot = (x: number, y: number, radius: number) =>
  `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`
