import { useId, useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { fitText, textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { classSymbolPath } from '../palette/classSymbolPath'
import styles from './race.module.css'
import { TimeTicks, ticksHeight } from './TimeTicks'
import { placeOfTime, type TimeAxis } from './timeAxis'

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
  /** Who is first, from 0 */
  winner: number
  /** How far the race has run: what lies later is pale. Beyond the axis' end: it is over. */
  clock: number
  axis: TimeAxis
  words: {
    /** On the clock's line */
    clock: string
    /** Beside the winner's time, once it has arrived */
    first: string
  }
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Up to so many runners, each has a line of its own for how its time comes about. */
const mostRoomy = 8

/** Room beyond the axis' end for the times of those who are later, em. */
const lateWidth = 4

/** Heights, em: the clock's reading above the lanes, a lane with and without its reckoning, the bar. */
const [headHeight, roomyLane, narrowLane, barHeight] = [1.4, 3.2, 1.7, 0.5]

/** What a roomy lane can do without where there is little room, em. */
const spareLane = 0.6

/**
 * Runners in lanes along an axis of time: each bar ends at ξ/π, its first part, to ξ, in the colour of noise. A clock
 * runs over them; who has arrived has a filled mark.
 */
export function RaceLanes({ runners, winner, clock, axis, words, label, description }: RaceLanesProps) {
  const box = useRef<HTMLDivElement>(null)
  const described = useId()
  const { width, fontSize: em, tall } = useSize(box)
  const roomy = runners.length <= mostRoomy
  const lane = (roomy ? roomyLane - (1 - tall) * spareLane : narrowLane) * em
  const names = runners.map(({ name }) => textWidth(name, figureFont(em, 600)))
  const left = roomy ? 0.6 * em : Math.min(0.3 * width, Math.max(...names)) + 0.9 * em
  const right = Math.max(left + 1, width - lateWidth * em)
  const base = headHeight * em + runners.length * lane
  const now = placeOfTime(clock, axis, left, right)
  return (
    <div ref={box} className={styles.race}>
      <div role="img" aria-label={label} aria-describedby={described}>
        <svg width={width} height={base + ticksHeight * em} aria-hidden="true">
          {runners.map((runner, k) => (
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index
              key={k}
              data-class={k + 1}
              transform={`translate(0 ${headHeight * em + k * lane})`}
            >
              <Lane
                runner={runner}
                index={k}
                first={k === winner ? words.first : null}
                {...{ clock, axis, roomy, left, right, em, lane, width }}
              />
            </g>
          ))}
          <TimeTicks axis={axis} left={left} right={right} y={base} em={em} />
          {clock < axis.end && (
            <g className={styles.clock} transform={`translate(${now} 0)`}>
              <line y1={headHeight * em - 0.2 * em} y2={base} />
              <text
                y={0.6 * em}
                textAnchor={now < 2 * em ? 'start' : now > right - 2 * em ? 'end' : 'middle'}
              >
                {words.clock}
              </text>
            </g>
          )}
        </svg>
      </div>
      <p id={described} className={styles.seen}>
        {description}
      </p>
    </div>
  )
}

interface LaneProps {
  runner: Runner
  index: number
  first: string | null
  clock: number
  axis: TimeAxis
  roomy: boolean
  left: number
  right: number
  em: number
  lane: number
  width: number
}

function Lane({ runner, index, first, clock, axis, roomy, left, right, em, lane, width }: LaneProps) {
  const { name, noise, time, reckoning } = runner
  const y = roomy ? lane - 0.95 * em : lane / 2
  const x = (at: number) => placeOfTime(at, axis, left, right)
  const bar = (from: number, to: number) => ({
    x: x(from),
    y: y - (barHeight / 2) * em,
    width: Math.max(0, x(to) - x(from)),
    height: barHeight * em,
  })
  const run = Math.min(clock, time)
  return (
    <>
      <line className={styles.lane} x1={left} x2={right} y1={y} y2={y} />
      <rect className={styles.pale} {...bar(noise, time)} />
      <rect className={styles.paleNoise} {...bar(0, noise)} />
      <rect className={styles.class} {...bar(Math.min(noise, run), run)} />
      <rect className={styles.noise} data-symbol="xi" {...bar(0, Math.min(noise, run))} />
      <Arrival {...{ runner, index, first, clock, axis, x, y, em, width }} />
      {roomy ? (
        <text className={styles.note} x={left - 0.1 * em} y={lane - 2.3 * em}>
          <tspan className={styles.name}>
            {fitText(name, width - textWidth(reckoning, figureFont(em, 400)) - 1.5 * em, figureFont(em, 600))}
          </tspan>
          <tspan dx={0.6 * em}>{reckoning}</tspan>
        </text>
      ) : (
        <text className={styles.name} y={y}>
          {fitText(name, left - 0.9 * em, figureFont(em, 600))}
        </text>
      )}
    </>
  )
}

interface ArrivalProps {
  runner: Runner
  index: number
  first: string | null
  clock: number
  axis: TimeAxis
  x: (time: number) => number
  y: number
  em: number
  width: number
}

/** Where a runner arrives, with its time; later than the axis, an arrow at its end. */
function Arrival({ runner: { time, text }, index, first, clock, axis, x, y, em, width }: ArrivalProps) {
  const cut = time > axis.end
  const arrived = clock >= axis.end || clock >= time
  const label = first !== null && arrived ? `${text} · ${first}` : text
  const wide = textWidth(label, figureFont(em, first === null ? 400 : 700))
  const place = x(time)
  const before = !cut && place + 0.75 * em + wide > width
  const gap = (cut ? 1 : 0.75) * em
  return (
    <>
      {cut ? (
        <path
          className={styles.arrow}
          d="M-5,-5L1,0L-5,5"
          transform={`translate(${place + 0.5 * em} ${y}) scale(${em / 14})`}
        />
      ) : (
        <path
          className={styles.mark}
          data-symbol="winner"
          data-arrived={arrived}
          d={classSymbolPath(index, (first === null ? 0.42 : 0.55) * em)}
          transform={`translate(${place} ${y})`}
        />
      )}
      <text
        className={styles.time}
        data-first={first !== null && arrived}
        x={before ? place - gap : place + gap}
        y={y}
        textAnchor={before ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  )
}
