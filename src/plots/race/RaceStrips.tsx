import { useId, useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { fitText, textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { classSymbolPath } from '../palette/classSymbolPath'
import styles from './race.module.css'
import { TimeTicks, ticksHeight } from './TimeTicks'
import { placeOfTime, type TimeAxis } from './timeAxis'

/** One race among several. */
export interface Race {
  /** Number of the draw */
  name: string
  /** When each class arrives; ∞ where π = 0 */
  times: readonly number[]
  winner: number
  /** Who is first, in words */
  winnerName: string
  /** The race that is looked at closely */
  selected: boolean
}

interface RaceStripsProps {
  races: readonly Race[]
  axis: TimeAxis
  label: string
  description: string
}

/** Height of a strip, em. */
const stripHeight = 1.55

/** A few races, a line each: who arrives when, in class colours and shapes, the first filled and named. */
export function RaceStrips({ races, axis, label, description }: RaceStripsProps) {
  const box = useRef<HTMLDivElement>(null)
  const described = useId()
  const { width, fontSize: em } = useSize(box)
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => textWidth(text, figureFont(em, 600))))
  const left = widest(races.map(({ name }) => name)) + 1.1 * em
  const names = Math.min(0.3 * width, 1.05 * widest(races.map(({ winnerName }) => winnerName)))
  const right = Math.max(left + 1, width - names - 1.1 * em)
  const base = races.length * stripHeight * em
  return (
    <div ref={box} className={styles.race}>
      <div role="img" aria-label={label} aria-describedby={described}>
        <svg width={width} height={base + ticksHeight * em} aria-hidden="true">
          {races.map((race, at) => (
            <g key={race.name} transform={`translate(0 ${(at + 0.5) * stripHeight * em})`}>
              <Strip {...{ race, axis, left, right, em, width }} />
            </g>
          ))}
          <TimeTicks axis={axis} left={left} right={right} y={base} em={em} />
        </svg>
      </div>
      <p id={described} className={styles.seen}>
        {description}
      </p>
    </div>
  )
}

interface StripProps {
  race: Race
  axis: TimeAxis
  left: number
  right: number
  em: number
  width: number
}

function Strip({
  race: { name, times, winner, winnerName, selected },
  axis,
  left,
  right,
  em,
  width,
}: StripProps) {
  // The first is painted last, over those close behind.
  const order = times.map((_, k) => k).sort((a, b) => times[b]! - times[a]!)
  return (
    <>
      <text className={selected ? styles.selectedRace : styles.note} x={left - 1.1 * em} textAnchor="end">
        {name}
      </text>
      <line className={styles.lane} x1={left} x2={right} />
      {order
        .filter((k) => times[k]! <= axis.end)
        .map((k) => (
          <path
            key={k}
            className={styles.mark}
            data-class={k + 1}
            data-arrived={k === winner}
            d={classSymbolPath(k, (k === winner ? 0.5 : 0.36) * em)}
            transform={`translate(${placeOfTime(times[k]!, axis, left, right)} 0)`}
          />
        ))}
      <text className={styles.name} data-class={winner + 1} x={right + 1.1 * em}>
        {fitText(winnerName, width - right - 1.1 * em, figureFont(em, 600))}
      </text>
    </>
  )
}
