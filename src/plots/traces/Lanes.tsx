import { frameOf } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { figureFont, fitText, textWidth } from '../frame/text'

/** One who moves along the segment. */
export interface Lane {
  id: string
  name: string
  /** The same in fewer letters, where there is no room */
  short: string
  tone: 'ink' | 'gradient'
  /** Where it has been, 0 … 1, oldest first */
  path: ArrayLike<number>
  now: number
  /** Where it ends in theory */
  end: number | null
  /** What stands beside the name, and where not all lanes have room for it */
  text: string
  brief: string
}

interface LanesProps {
  lanes: readonly Lane[]
  /** Names of the segment's ends */
  ends: { low: string; high: string }
}

/** Height of a lane with its words above it, and with its name beside it; room for the ends' names; all em. */
const [laneHeight, lowLane, endsHeight] = [3, 1.2, 1.8]

/** Below it a lane has no line for its numbers, em. */
const leastTold = 2.2

/** Movers on segments of their own below each other: where each has been, where it is and where it ends in theory. */
export function Lanes({ lanes, ends }: LanesProps) {
  return (
    <Picture
      heights={() => ({
        usual: lanes.length * laneHeight + endsHeight,
        least: lanes.length * lowLane + endsHeight,
      })}
      leastWidth={15}
      label={`${ends.low} … ${ends.high}`}
      description={lanes.map(({ name, text }) => `${name}: ${text}.`).join(' ')}
    >
      {({ width, height, em }) => {
        const base = height - endsHeight * em
        const pitch = base / lanes.length
        const isTold = pitch >= leastTold * em
        const names = Math.max(...lanes.map(({ short }) => textWidth(short, figureFont(em, 600))))
        const isRoomy = lanes.every(
          ({ short, text }) =>
            textWidth(short, figureFont(em, 600)) + textWidth(text, figureFont(em, 400)) + 0.8 * em <= width,
        )
        const left = isTold ? 0.5 * em : names + 1.2 * em
        const { x, right } = frameOf({ em, width, left, right: width - 0.5 * em, top: 0, base, x: [0, 1] })
        // Beside long names of lanes a segment may be shorter than the labels of its ends: the left one then moves left.
        const labels = textWidth(ends.low, figureFont(em, 400)) + textWidth(ends.high, figureFont(em, 400))
        const lowX = Math.max(0, Math.min(left, right - labels - 0.5 * em))
        return (
          <>
            {lanes.map((lane, at) => (
              <g key={lane.id} data-tone={lane.tone} transform={`translate(0 ${at * pitch})`}>
                <Words
                  lane={isRoomy ? lane : { ...lane, text: lane.brief }}
                  {...{ width, em, isTold }}
                  y={isTold ? 0.75 * em : pitch / 2}
                />
                <g transform={`translate(0 ${isTold ? 2 * em : pitch / 2})`}>
                  <line className={styles.axis} x1={left} x2={right} />
                  <Track lane={lane} x={x} em={em} />
                </g>
              </g>
            ))}
            <text className={styles.tick} x={lowX} y={height - 0.7 * em}>
              {ends.low}
            </text>
            <text className={styles.tick} x={right} y={height - 0.7 * em} textAnchor="end">
              {ends.high}
            </text>
          </>
        )
      }}
    </Picture>
  )
}

interface WordsProps {
  lane: Lane
  width: number
  em: number
  y: number
  /** Whether its numbers have room beside its name */
  isTold: boolean
}

/** The name of a lane as long as it has room, and its numbers. */
function Words({ lane: { name, short, text }, width, em, y, isTold }: WordsProps) {
  const wide = (words: string, weight: number) => textWidth(words, figureFont(em, weight))
  const room = width - wide(text, 400) - 0.8 * em
  const shown = isTold && wide(name, 600) <= room ? name : short
  return (
    <>
      <text className={styles.value} y={y}>
        {shown}
      </text>
      {isTold && (
        <text className={styles.tick} x={width} y={y} textAnchor="end">
          {fitText(text, width - wide(shown, 600) - 0.8 * em, figureFont(em, 400))}
        </text>
      )}
    </>
  )
}

/** Where one has been, is and ends in theory, on its line. */
function Track({ lane, x, em }: { lane: Lane; x: (share: number) => number; em: number }) {
  const { path, now, end } = lane
  const half = 0.28 * em
  // A tick for each place once taken, so that where one lingers grows dark.
  const past = Array.from(path, (at) => `M${x(at).toFixed(2)},${(-half).toFixed(2)}v${(2 * half).toFixed(2)}`)
  return (
    <>
      <path className={styles.past} d={past.join('')} />
      {end !== null && (
        <path
          className={styles.dot}
          d={`M0,${-0.6 * em}l${0.6 * em},${0.6 * em}l${-0.6 * em},${0.6 * em}l${-0.6 * em},${-0.6 * em}Z`}
          transform={`translate(${x(end)} 0)`}
        />
      )}
      <circle className={styles.dot} data-filled="true" r={0.25 * em} cx={x(now)} />
    </>
  )
}
