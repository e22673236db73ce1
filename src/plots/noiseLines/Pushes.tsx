import { textWidth } from '../frame/text'
import { type CarriedDraw, type Frame, few, font, type Push } from './frame'
import styles from './NoiseLines.module.css'

interface PushesProps {
  places: ArrayLike<number>
  selected: CarriedDraw
  pushes: readonly Push[]
  /** The upper edge of the first row, CSS pixels */
  from: number
  frame: Frame
}

/** Height of a row, em. */
export const pushRow = 1.9

/** Arrows: how far each draw moves when a parameter grows by 1, a row for each parameter. */
export function Pushes({ places, selected, pushes, from, frame }: PushesProps) {
  const { em, left, x } = frame
  const isFew = places.length <= few
  const arrow = (place: number, length: number, y: number) => {
    const [start, end] = [x(place), x(place + length)]
    const size = Math.min(0.42 * em, Math.abs(end - start))
    const back = end - Math.sign(length) * size
    return {
      shaft: `M${start.toFixed(1)},${y}H${back.toFixed(1)}`,
      head: `M${end.toFixed(1)},${y}L${back.toFixed(1)},${y - 0.28 * em}V${y + 0.28 * em}Z`,
    }
  }
  return pushes.map(({ id, text, lengths, selected: length, symbol }, at) => {
    const y = from + pushRow * (at + 0.5) * em
    const others = isFew ? lengths.map((each, draw) => arrow(places[draw]!, each, y)) : []
    const chosen = arrow(selected.place, length, y)
    // The name stands to the left of all arrows, unless the selected one reaches there.
    const reach = left + textWidth(text, font(em)) + 1.5 * em
    const free = Math.min(x(selected.place), x(selected.place + length)) > reach
    return (
      <g key={id} data-symbol={symbol}>
        <path className={styles.push} d={others.map(({ shaft }) => shaft).join('')} />
        <path className={styles.head} opacity={0.75} d={others.map(({ head }) => head).join('')} />
        <path className={styles.push} data-chosen="true" d={chosen.shaft} />
        <path className={styles.head} d={chosen.head} />
        <text
          className={styles.gradient}
          x={free ? left : frame.right}
          y={y}
          textAnchor={free ? 'start' : 'end'}
        >
          {text}
        </text>
      </g>
    )
  })
}
