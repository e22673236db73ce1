import { useFrame } from '../frame/Frame'
import { figureFont, textWidth } from '../frame/text'
import own from './NoiseLines.module.css'

/** How a draw's place moves with a parameter. */
export interface Derivative {
  id: string
  /** Its name and the selected draw's value, such as '∂x/∂μ = 1' */
  text: string
  /** For each draw drawn, in units of the axis; and for the selected one */
  lengths: readonly number[]
  selected: number
  symbol: string
}

interface DerivativeArrowsProps {
  places: ArrayLike<number>
  selected: { place: number }
  derivatives: readonly Derivative[]
  /** The upper edge of the first row, CSS pixels, and the height of a row, em */
  from: number
  row: number
  /** Of more draws only the selected one has its arrow */
  few: number
}

/** Arrows: how far each draw moves when a parameter grows by 1, a row for each parameter. */
export function DerivativeArrows({ places, selected, derivatives, from, row, few }: DerivativeArrowsProps) {
  const { em, left, right, x } = useFrame()
  const arrow = (place: number, length: number, y: number) => {
    const [start, end] = [x(place), x(place + length)]
    const size = Math.min(0.42 * em, Math.abs(end - start))
    const back = end - Math.sign(length) * size
    return {
      shaft: `M${start.toFixed(1)},${y}H${back.toFixed(1)}`,
      head: `M${end.toFixed(1)},${y}L${back.toFixed(1)},${y - 0.28 * em}V${y + 0.28 * em}Z`,
    }
  }
  return derivatives.map(({ id, text, lengths, selected: length, symbol }, at) => {
    const y = from + row * (at + 0.5) * em
    const others = places.length <= few ? lengths.map((each, draw) => arrow(places[draw]!, each, y)) : []
    const chosen = arrow(selected.place, length, y)
    // The name stands to the left of all arrows, unless the selected one reaches there.
    const reach = left + textWidth(text, figureFont(em, 400)) + 1.5 * em
    const free = Math.min(x(selected.place), x(selected.place + length)) > reach
    return (
      <g key={id} data-symbol={symbol} data-tone="gradient">
        <path className={own.arrow} d={others.map(({ shaft }) => shaft).join('')} />
        <path className={own.head} opacity={0.75} d={others.map(({ head }) => head).join('')} />
        <path className={own.arrow} data-chosen="true" d={chosen.shaft} />
        <path className={own.head} d={chosen.head} />
        <text x={free ? left : right} y={y} textAnchor={free ? 'start' : 'end'}>
          {text}
        </text>
      </g>
    )
  })
}
