import { type PointerEvent, useId, useMemo, useRef } from 'react'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { type CarriedDraw, type Frame, few, font, type Push } from './frame'
import styles from './NoiseLines.module.css'
import { type CountedPlaces, PlaceHistogram, usualHill } from './PlaceHistogram'
import { Pushes, pushRow } from './Pushes'

interface NoiseLinesProps {
  /** Both axes' ends, which stay, and their numbers: a place is in the units of noise */
  from: number
  to: number
  ticks: readonly { at: number; label: string }[]
  /** The first draws: noise, and where it is carried to */
  noise: ArrayLike<number>
  places: ArrayLike<number>
  selected: CarriedDraw
  pushes: readonly Push[]
  /** All draws: how many in each bin of the axis, and the exact probability of each */
  histogram: CountedPlaces
  /** The names of the two axes */
  names: { noise: string; place: string }
  /** Look at the draw whose line was tapped: its index among those drawn */
  onSelect: (index: number) => void
  label: string
  description: string
}

/** Heights, em: the noise's numbers, the lines, the selected place's number, the axis' numbers. */
const [above, linesHeight, gap, below] = [2.2, 8.5, 2, 1.5]

interface FrameProp {
  frame: Frame
}

/** Frozen noise on one axis, carried to places on another by lines that lean as parameters move. */
export function NoiseLines(props: NoiseLinesProps) {
  const { from, to, pushes, histogram, names, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const clip = useId()
  const { width, fontSize: em, tall } = useSize(box)
  const frame = useMemo<Frame>(() => {
    const nameWidth = Math.max(...[names.noise, names.place].map((name) => textWidth(name, font(em, 600))))
    const [left, right] = [1.2 * em, Math.max(1.2 * em + 1, width - nameWidth - 1.2 * em)]
    return {
      em,
      left,
      right,
      top: above * em,
      floor: (above + linesHeight * tall) * em,
      hill: usualHill * tall * em,
      x: (value) => left + ((value - from) / (to - from)) * (right - left),
    }
  }, [em, width, tall, from, to, names])
  const { left, right, top, floor } = frame
  const pushesFrom = floor + gap * em
  const base = pushesFrom + pushRow * pushes.length * em + frame.hill
  return (
    <div ref={box} className={styles.lines}>
      {width > 0 && (
        <svg width={width} height={base + below * em} role="img" aria-label={label}>
          <desc>{description}</desc>
          <clipPath id={clip}>
            <rect x={left - 0.5 * em} y={0} width={right - left + em} height={base + em} />
          </clipPath>
          {[top, floor, base].map((y) => (
            <line key={y} className={styles.axis} x1={left} x2={right} y1={y} y2={y} />
          ))}
          <text className={styles.name} data-tone="noise" data-symbol="epsilon" x={right + 0.6 * em} y={top}>
            {names.noise}
          </text>
          <text className={styles.name} x={right + 0.6 * em} y={floor}>
            {names.place}
          </text>
          <g clipPath={`url(#${clip})`}>
            <Threads {...props} frame={frame} />
            <Pushes {...props} from={pushesFrom} frame={frame} />
            <PlaceHistogram from={from} to={to} histogram={histogram} base={base} frame={frame} />
          </g>
          <Selected {...props} frame={frame} />
          <Ticks {...props} base={base} frame={frame} />
          <TapArea {...props} frame={frame} />
        </svg>
      )}
    </div>
  )
}

function Threads({ noise, places, frame }: Pick<NoiseLinesProps, 'noise' | 'places'> & FrameProp) {
  const { em, top, floor, x } = frame
  const isFew = noise.length <= few
  const radius = (isFew ? 0.28 : 0.12) * em
  const path = Array.from(
    noise,
    (value, at) => `M${x(value).toFixed(1)},${top}L${x(places[at]!).toFixed(1)},${floor}`,
  )
  const dots = (values: ArrayLike<number>, y: number) =>
    Array.from(
      values,
      (value) =>
        `M${(x(value) - radius).toFixed(1)},${y}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`,
    ).join('')
  return (
    <>
      <path className={styles.threads} data-few={isFew} d={path.join('')} />
      <path className={styles.noise} data-symbol="epsilon" d={dots(noise, top)} />
      <path className={styles.place} d={dots(places, floor)} />
    </>
  )
}

function Selected({ selected, frame }: Pick<NoiseLinesProps, 'selected'> & FrameProp) {
  const { em, left, right, top, floor, x } = frame
  const { noise, place, noiseText, placeText } = selected
  const inside = Math.min(Math.max(x(place), left), right)
  const [noiseHalf, placeHalf] = [noiseText, placeText].map((text) => textWidth(text, font(em, 600)) / 2)
  const within = (middle: number, half: number) =>
    Math.min(Math.max(middle, half), Math.max(half, right - half))
  return (
    <>
      <path className={styles.thread} d={`M${x(noise)},${top}L${x(place)},${floor}`} />
      <circle className={styles.chosenNoise} data-symbol="epsilon" cx={x(noise)} cy={top} r={0.34 * em} />
      <circle className={styles.chosenPlace} cx={inside} cy={floor} r={0.36 * em} />
      <text
        className={styles.value}
        data-tone="noise"
        data-symbol="epsilon"
        x={within(x(noise), noiseHalf!)}
        y={top - 1.2 * em}
        textAnchor="middle"
      >
        {noiseText}
      </text>
      <text className={styles.value} x={within(inside, placeHalf!)} y={floor + 1.05 * em} textAnchor="middle">
        {placeText}
      </text>
    </>
  )
}

function Ticks({ ticks, base, frame }: Pick<NoiseLinesProps, 'ticks'> & FrameProp & { base: number }) {
  const { em, x } = frame
  return ticks.map(({ at, label }) => (
    <text key={at} className={styles.tick} x={x(at)} y={base + 0.85 * em} textAnchor="middle">
      {label}
    </text>
  ))
}

/** Where a line can be tapped: the one nearest at the height of the finger. */
function TapArea({ noise, places, onSelect, frame }: NoiseLinesProps & FrameProp) {
  const { left, right, top, floor, x } = frame
  const tap = (event: PointerEvent<SVGRectElement>) => {
    const origin = event.currentTarget.ownerSVGElement!.getBoundingClientRect()
    const [px, py] = [event.clientX - origin.left, event.clientY - origin.top]
    const part = Math.min(1, Math.max(0, (py - top) / (floor - top)))
    let nearest = -1
    let least = 24
    for (let at = 0; at < noise.length; at++) {
      const distance = Math.abs(x(noise[at]!) * (1 - part) + x(places[at]!) * part - px)
      if (distance < least) [nearest, least] = [at, distance]
    }
    if (nearest >= 0) onSelect(nearest)
  }
  const area = { x: left, y: top - 8, width: Math.max(0, right - left), height: floor - top + 16 }
  return <rect className={styles.tap} {...area} {...{ onPointerUp: tap }} />
}
