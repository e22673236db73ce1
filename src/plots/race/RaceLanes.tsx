import { InFrame, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { figureFont, fitText, textWidth } from '../frame/text'
import { classSymbolPath } from '../palette/palette'
import own from './race.module.css'
import { raceFrame, type TimeAxis, TimeNumbers, timeAxisHeight } from './TimeNumbers'

/** One class in one race. */
export interface Runner {
  name: string
  /** ξ, in the units of the axis: what chance alone would give */
  noise: number
  /** ξ/π; ∞ where π = 0 */
  time: number
  /** The time in words, beside its mark */
  text: string
  /** How the time comes about, with its numbers; left out where there are many runners */
  reckoning: string
}

interface RaceLanesProps {
  runners: readonly Runner[]
  /** What stands beside each runner's time once it has arrived, such as 'first'; null for nothing */
  marks: readonly (string | null)[]
  /** How far the race has run: what lies later is pale. Beyond the axis' end: it is over. */
  clock: number
  axis: TimeAxis
  /** On the clock's line */
  clockText: string
  /** Whether the lanes beyond the clock are empty until their runners come; else they are pale. */
  isOpen?: boolean
  /** One line a lane, without how its time comes about */
  isNarrow?: boolean
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** The most runners that have a line each for how their time comes about. */
const mostRoomy = 8

/** Room beyond the axis' end for the times of those who are later, em; more where their words need it. */
const lateWidth = 4

/** Between the axis' end and the words of a runner who is later, em. */
const lateGap = 1

/** Height of a bar, em: its mark stands out of it. */
const barHeight = 0.5

/** Heights, em: the clock's reading above the lanes, a lane with and without its reckoning and the least of each. */
const [headHeight, roomyLane, narrowLane, leastRoomy, leastNarrow] = [1.4, 3.2, 1.7, 2.7, 1.3]

/**
 * Runners in lanes along an axis of time: each bar ends at ξ/π, its first part, to ξ, in the colour of noise. A clock
 * runs over them; who has arrived has a filled mark.
 */
export function RaceLanes({
  runners,
  marks,
  clock,
  axis,
  clockText,
  isOpen = false,
  isNarrow = false,
  label,
  description,
}: RaceLanesProps) {
  const roomy = !isNarrow && runners.length <= mostRoomy
  const heightWith = (lane: number) => headHeight + runners.length * lane + timeAxisHeight
  return (
    <Picture
      heights={() => ({
        usual: heightWith(roomy ? roomyLane : narrowLane),
        least: heightWith(roomy ? leastRoomy : leastNarrow),
      })}
      leastWidth={18}
      label={label}
      description={description}
    >
      {(size) => {
        const { width, em } = size
        const names = runners.map(({ name }) => textWidth(name, figureFont(em, 600)))
        const late = [...runners.entries()]
          .filter(([, { time }]) => time > axis.end)
          .map(([k, { text }]) => textWidth(labelOf(text, marks[k] ?? null), figureFont(em, 700)))
        const frame = raceFrame(size, axis, {
          left: roomy ? 0.6 * em : Math.min(0.3 * width, Math.max(...names)) + 0.9 * em,
          right: width - Math.max(lateWidth * em, ...late.map((wide) => wide + (lateGap + 0.2) * em)),
          top: headHeight * em,
        })
        const { top, base, right } = frame
        const lane = (base - top) / runners.length
        const now = frame.x(clock)
        return (
          <InFrame frame={frame}>
            {/* Behind the names: it begins where they do. */}
            {clock < axis.end && (
              <g transform={`translate(${now} 0)`}>
                <line className={styles.cursor} y1={top - 0.2 * em} y2={base} />
                <text
                  className={styles.value}
                  y={0.6 * em}
                  textAnchor={now < 2 * em ? 'start' : now > right - 2 * em ? 'end' : 'middle'}
                >
                  {clockText}
                </text>
              </g>
            )}
            {[...runners.entries()].map(([k, runner]) => (
              <g key={k} data-class={k + 1} data-tone="class" transform={`translate(0 ${top + k * lane})`}>
                <Lane
                  runner={runner}
                  index={k}
                  first={marks[k] ?? null}
                  {...{ clock, axis, isOpen, roomy, lane }}
                />
              </g>
            ))}
            <TimeNumbers axis={axis} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

interface LaneProps {
  runner: Runner
  index: number
  first: string | null
  clock: number
  axis: TimeAxis
  isOpen: boolean
  roomy: boolean
  /** Its height, CSS pixels */
  lane: number
}

function Lane({ runner, index, first, clock, axis, isOpen, roomy, lane }: LaneProps) {
  const { em, width, left, right, x } = useFrame()
  const { name, noise, time, reckoning } = runner
  const y = roomy ? lane - Math.max(0.95 * em, 0.3 * lane) : lane / 2
  const thickness = barHeight * em
  const bar = (from: number, to: number) => ({
    x: x(from),
    y: y - thickness / 2,
    width: Math.max(0, x(to) - x(from)),
    height: thickness,
  })
  const run = Math.min(clock, time)
  return (
    <>
      <line className={styles.rule} x1={left} x2={right} y1={y} y2={y} />
      {!isOpen && (
        <>
          <rect className={own.run} data-pale="true" {...bar(noise, time)} />
          <rect className={own.run} data-tone="noise" data-pale="true" {...bar(0, noise)} />
        </>
      )}
      <rect className={own.run} {...bar(Math.min(noise, run), run)} />
      <rect className={own.run} data-tone="noise" data-symbol="xi" {...bar(0, Math.min(noise, run))} />
      {(!isOpen || clock >= Math.min(time, axis.end)) && (
        <Arrival {...{ runner, index, first, clock, axis, y }} />
      )}
      {roomy ? (
        <text
          className={styles.tick}
          x={left + 0.35 * em}
          y={y - Math.max(1.35 * em, 0.8 * em + thickness / 2)}
        >
          <tspan className={own.name}>
            {fitText(name, width - textWidth(reckoning, figureFont(em, 400)) - 2 * em, figureFont(em, 600))}
          </tspan>
          <tspan dx={0.6 * em}>{reckoning}</tspan>
        </text>
      ) : (
        <text className={styles.value} y={y}>
          {fitText(name, left - 0.9 * em, figureFont(em, 600))}
        </text>
      )}
    </>
  )
}

const labelOf = (text: string, first: string | null) => (first === null ? text : `${text} · ${first}`)

/** Where a runner arrives, with its time; later than the axis, an arrow at its end. */
function Arrival({
  runner: { time, text },
  index,
  first,
  clock,
  axis,
  y,
}: Omit<LaneProps, 'isOpen' | 'roomy' | 'lane'> & { y: number }) {
  const { em, width, x } = useFrame()
  const cut = time > axis.end
  const arrived = clock >= axis.end || clock >= time
  const label = labelOf(text, arrived ? first : null)
  const wide = textWidth(label, figureFont(em, first === null ? 400 : 700))
  const place = x(time)
  const before = !cut && place + 0.75 * em + wide > width
  const gap = (cut ? lateGap : 0.75) * em
  const shape = classSymbolPath(index, (first === null ? 0.42 : 0.55) * em)
  return (
    <>
      {/* The lane's line ends before the words and goes on after them. */}
      {!before && (
        <rect
          className={own.ground}
          x={place}
          y={y - 0.3 * em}
          width={gap + wide + 0.3 * em}
          height={0.6 * em}
        />
      )}
      {cut ? (
        <path
          className={own.arrow}
          d="M-5,-5L1,0L-5,5"
          transform={`translate(${place + 0.5 * em} ${y}) scale(${em / 14})`}
        />
      ) : (
        <g transform={`translate(${place} ${y})`}>
          <path className={own.rim} d={shape} />
          <path className={styles.dot} data-symbol="winner" data-filled={arrived} d={shape} />
        </g>
      )}
      <text
        className={own.time}
        data-weight={first !== null && arrived ? 'strong' : undefined}
        x={before ? place - gap : place + gap}
        y={y}
        textAnchor={before ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  )
}
