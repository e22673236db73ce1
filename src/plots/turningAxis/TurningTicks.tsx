import { ticks } from 'd3'
import styles from '../frame/frame.module.css'
import { figureFont, textWidth } from '../frame/text'
import { placeOfPerturbedLogit, placeOfTime, type TurningFrame } from './turningFrame'

interface TurningTicksProps {
  frame: TurningFrame
  em: number
  stretch: number
  turn: number
  end: number
  reach: number
  words: { time: string; perturbedLogit: string }
}

/** Times with a tick: on the even axis to 6, on the stretched one where it reaches them, or on both. */
const times = [
  { time: 0, even: true, stretched: false },
  { time: 0.02, even: false, stretched: true },
  { time: 0.1, even: false, stretched: true },
  { time: 0.3, even: false, stretched: true },
  { time: 1, even: true, stretched: true },
  { time: 2, even: true, stretched: false },
  { time: 3, even: true, stretched: true },
  { time: 4, even: true, stretched: false },
  { time: 5, even: true, stretched: false },
  { time: 6, even: true, stretched: false },
  { time: 10, even: false, stretched: true },
  { time: 50, even: false, stretched: true },
]

/** The axis with its numbers: times while it lies, perturbed logits once it stands, each fading into the other. */
export function TurningTicks({ frame, em, stretch, turn, end, reach, words }: TurningTicksProps) {
  const [[x0, y0], [x1, y1]] = [frame.place(0, 0), frame.place(1, 0)]
  const [cos, sin] = frame.turned
  const zero = placeOfPerturbedLogit(0, reach)
  const [low, high] = [frame.place(zero, 0), frame.place(zero, 1)]
  const tick = (along: number, text: string, opacity: number) => {
    const [x, y] = frame.place(along, 0)
    const half = textWidth(text, figureFont(em, 400)) / 2
    return (
      opacity > 0 && (
        <g key={text} opacity={opacity}>
          <line className={styles.axis} x1={x} y1={y} x2={x - 0.3 * em * sin} y2={y + 0.3 * em * cos} />
          <text
            className={styles.tick}
            x={x - (half + 0.55 * em) * sin}
            y={y + 0.95 * em * cos}
            textAnchor="middle"
          >
            {text}
          </text>
        </g>
      )
    )
  }
  return (
    <>
      <line className={styles.axis} x1={x0} y1={y0} x2={x1} y2={y1} />
      <line className={styles.level} x1={low[0]} y1={low[1]} x2={high[0]} y2={high[1]} opacity={stretch} />
      <g opacity={Math.max(0, 1 - 2 * turn)}>
        {times.map(({ time, even, stretched }) =>
          tick(
            placeOfTime(time, stretch, end, reach).at,
            String(time),
            (even ? 1 - stretch : 0) + (stretched && Math.abs(Math.log(time)) <= reach ? stretch : 0),
          ),
        )}
        <text className={styles.tick} x={x1} y={y1 + 2.1 * em} textAnchor="end">
          {words.time}
        </text>
      </g>
      <g opacity={Math.max(0, 2 * turn - 1)}>
        {turn > 0.5 &&
          ticks(-reach, reach, 4).map((value) =>
            tick(placeOfPerturbedLogit(value, reach), String(value).replace('-', '−'), 1),
          )}
        <text className={styles.tick} x={0} y={0.7 * em}>
          {words.perturbedLogit}
        </text>
      </g>
    </>
  )
}
