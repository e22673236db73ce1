import { InFrame, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { figureFont, fitText, textWidth } from '../frame/text'
import { classSymbolPath } from '../palette/palette'
import { raceFrame, type TimeAxis, TimeNumbers, timeAxisHeight } from './TimeNumbers'

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
  /** Over the numbers of the draws and over the winners' names */
  heads: readonly string[]
  description: string
}

/** Height of a strip and the least of it, and of the line of heads, em. */
const [stripHeight, leastStrip, headHeight] = [1.55, 1.15, 1.3]

/** A few races, a line each: who arrives when, in class colours and shapes, the first filled and named. */
export function RaceStrips({
  races,
  axis,
  heads: [drawHead = '', winnerHead = ''],
  description,
}: RaceStripsProps) {
  return (
    <Picture
      heights={() => ({
        usual: headHeight + races.length * stripHeight + timeAxisHeight,
        least: headHeight + races.length * leastStrip + timeAxisHeight,
      })}
      leastWidth={16}
      description={description}
    >
      {(size) => {
        const { width, em } = size
        const widest = (texts: readonly string[]) =>
          Math.max(...texts.map((text) => textWidth(text, figureFont(em, 600))))
        const head = (text: string) => textWidth(text, figureFont(em, 400))
        const names = Math.max(
          head(winnerHead),
          Math.min(0.3 * width, 1.05 * widest(races.map(({ winnerName }) => winnerName))),
        )
        const frame = raceFrame(size, axis, {
          left: Math.max(head(drawHead), widest(races.map(({ name }) => name))) + 1.1 * em,
          right: width - names - 1.1 * em,
          top: headHeight * em,
        })
        const { top, base, left, right } = frame
        return (
          <InFrame frame={frame}>
            <text className={styles.tick} x={left - 1.1 * em} y={0.5 * top} textAnchor="end">
              {drawHead}
            </text>
            <text className={styles.tick} x={right + 1.1 * em} y={0.5 * top}>
              {winnerHead}
            </text>
            {races.map((race, at) => (
              <g
                key={race.name}
                transform={`translate(0 ${top + ((at + 0.5) * (base - top)) / races.length})`}
              >
                <Strip race={race} axis={axis} />
              </g>
            ))}
            <TimeNumbers axis={axis} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

function Strip({ race, axis }: { race: Race; axis: TimeAxis }) {
  const { em, width, left, right, x } = useFrame()
  const { name, times, winner, winnerName, selected } = race
  // The first is painted last, over those close behind.
  const order = times.map((_, k) => k).sort((a, b) => times[b]! - times[a]!)
  return (
    <>
      <text className={selected ? styles.value : styles.tick} x={left - 1.1 * em} textAnchor="end">
        {name}
      </text>
      <line className={styles.rule} x1={left} x2={right} />
      {order
        .filter((k) => times[k]! <= axis.end)
        .map((k) => (
          <path
            key={k}
            className={styles.dot}
            data-tone="class"
            data-class={k + 1}
            data-filled={k === winner}
            d={classSymbolPath(k, (k === winner ? 0.5 : 0.36) * em)}
            transform={`translate(${x(times[k]!)} 0)`}
          />
        ))}
      <text className={styles.value} data-tone="class" data-class={winner + 1} x={right + 1.1 * em}>
        {fitText(winnerName, width - right - 1.1 * em, figureFont(em, 600))}
      </text>
    </>
  )
}
