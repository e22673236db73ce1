import { EdgeLabel, XAxis } from '../frame/axes'
import { frameOf, InFrame, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Landmark } from '../frame/Landmark'
import { Picture } from '../frame/Picture'
import { figureFont, textWidth } from '../frame/text'
import own from './estimates.module.css'

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
              words={estimators.map(({ name, text }, place) => ({
                x: frame.left,
                y: frame.top + pitch * place + 0.15 * em,
                width: textWidth(name, figureFont(em, 400)) + 0.6 * em + textWidth(text, figureFont(em, 600)),
                height: 1.2 * em,
              }))}
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

interface StripProps {
  estimates: Estimates
  /** Its upper edge and its height, CSS pixels */
  y: number
  height: number
}

function Strip({ estimates, y, height }: StripProps) {
  const { em, left, x } = useFrame()
  const { name, text, single, selected, mean, deviation, standardError } = estimates
  const first = y + heading * em
  const tall = height - heading * em
  const middle = first + tall / 2 - 0.1 * em
  const few = single.length <= 10
  const dots = Array.from(single, (value, at) => {
    const across = first + 0.25 * em + ((at * golden) % 1) * (tall - 0.7 * em)
    return dot(x(value), across, few ? 0.24 * em : 0.13 * em)
  })
  const bar = (half: number) => `M${x(mean - half)},${middle}H${x(mean + half)}`
  const [low, high] = x.domain() as [number, number]
  return (
    <g data-tone="gradient">
      <text data-tone="ink" x={left} y={y + 0.75 * em}>
        {name}
        <tspan className={own.numbers} data-tone="gradient" dx={0.6 * em}>
          {text}
        </tspan>
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

const dot = (x: number, y: number, radius: number) =>
  `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`
