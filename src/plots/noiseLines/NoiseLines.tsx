import { type PointerEvent, useId, useMemo, useRef } from 'react'
import { binomialBands } from '../../statistics/binomialBand'
import { EdgeLabel, XAxis } from '../frame/axes'
import { BinBand, BinBars, BinDistribution } from '../frame/bins'
import { type Frame, frameOf, InFrame, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
import { figureFont, textWidth } from '../frame/text'
import own from './NoiseLines.module.css'

/** One draw: its noise, where that noise is carried to, and both in words. */
export interface CarriedDraw {
  noise: number
  place: number
  noiseText: string
  placeText: string
}

/** The names of the two axes, of noise and of places. */
const names = ['ε', 'x'] as const

/** The most draws that have a mark and arrows each; more are a bundle. */
const few = 10

interface NoiseLinesProps {
  /** Both axes' ends, which stay, and their numbers: a place is in the units of noise */
  from: number
  to: number
  ticks: readonly Tick[]
  /** The first draws: noise, and where it is carried to */
  noise: ArrayLike<number>
  places: ArrayLike<number>
  selected: CarriedDraw
  derivatives: readonly Derivative[]
  /** All draws: how many in each bin of the axis, and the exact probability of each */
  histogram: CountedPlaces
  /** Look at the draw whose line was tapped: its index among those drawn; null where none can be */
  onSelect: ((index: number) => void) | null
  label: string
  description: string
}

/** Heights, em: the noise's numbers, the selected place's number, a row of arrows, the axis' numbers. */
const [above, gap, arrowRow, below] = [2.2, 2, 1.9, 1.5]
/** Of the lines and the histogram, em, as they usually are and at least */
const [usualLines, leastLines, usualHill, leastHill] = [8.5, 3, 4.6, 2]

/** Frozen noise on one axis, carried to places on another by lines that lean as parameters move. */
export function NoiseLines(props: NoiseLinesProps) {
  const { from, to, ticks, derivatives, histogram, label, description } = props
  const clip = useId()
  const fixed = above + gap + arrowRow * derivatives.length + below
  return (
    <Picture
      heights={() => ({ usual: fixed + usualLines + usualHill, least: fixed + leastLines + leastHill })}
      leastWidth={17}
      label={label}
      description={description}
    >
      {({ width, height, em }) => {
        const nameWidth = Math.max(...names.map((name) => textWidth(name, figureFont(em, 600))))
        const free = height - fixed * em
        const lines = (free * usualLines) / (usualLines + usualHill)
        /** Of the lines: its top is the axis of noise, its base that of places. */
        const frame = frameOf({
          ...{ em, width },
          left: 1.2 * em,
          right: width - nameWidth - 1.2 * em,
          top: above * em,
          base: above * em + lines,
          x: [from, to],
          clamp: false,
        })
        const { left, right, top, base: floor } = frame
        const arrowsFrom = floor + gap * em
        const base = height - below * em
        return (
          <InFrame frame={frame}>
            <clipPath id={clip}>
              <rect x={left - 0.5 * em} y={0} width={right - left + em} height={base + em} />
            </clipPath>
            {[top, floor].map((y) => (
              <line key={y} className={styles.axis} x1={left} x2={right} y1={y} y2={y} />
            ))}
            <text
              className={styles.value}
              data-tone="noise"
              data-symbol="epsilon"
              x={right + 0.6 * em}
              y={top}
            >
              {names[0]}
            </text>
            <text className={styles.value} x={right + 0.6 * em} y={floor}>
              {names[1]}
            </text>
            <g clipPath={`url(#${clip})`}>
              <Threads {...props} />
              <DerivativeArrows {...props} from={arrowsFrom} />
              <PlaceHistogram
                {...{ from, to, histogram, base }}
                top={arrowsFrom + arrowRow * derivatives.length * em}
              />
            </g>
            <Selected selected={props.selected} />
            <XAxis ticks={ticks} y={base} below={0.85} />
            {props.onSelect && <TapArea {...props} onSelect={props.onSelect} />}
          </InFrame>
        )
      }}
    </Picture>
  )
}

function Threads({ noise, places }: Pick<NoiseLinesProps, 'noise' | 'places'>) {
  const { em, top, base: floor, x } = useFrame()
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
      <path className={own.threads} data-few={isFew} d={path.join('')} />
      <path className={own.noise} data-symbol="epsilon" d={dots(noise, top)} />
      <path className={own.place} d={dots(places, floor)} />
    </>
  )
}

function Selected({ selected: { noise, place, noiseText, placeText } }: Pick<NoiseLinesProps, 'selected'>) {
  const { em, left, right, top, base: floor, x } = useFrame()
  const inside = Math.min(Math.max(x(place), left), right)
  return (
    <>
      <path className={styles.line} data-weight="strong" d={`M${x(noise)},${top}L${x(place)},${floor}`} />
      <circle className={own.chosenNoise} data-symbol="epsilon" cx={x(noise)} cy={top} r={0.34 * em} />
      <circle className={styles.dot} cx={inside} cy={floor} r={0.36 * em} />
      <g data-tone="noise">
        <EdgeLabel text={noiseText} at={x(noise)} y={top - 1.2 * em} end={right} symbol="epsilon" />
      </g>
      <EdgeLabel text={placeText} at={inside} y={floor + 1.05 * em} end={right} />
    </>
  )
}

/** The line that is nearest to a place at its height, within reach of a finger; null where none is. */
function nearestLine(
  { noise, places }: Pick<NoiseLinesProps, 'noise' | 'places'>,
  { top, base: floor, x }: Frame,
  [px, py]: readonly [number, number],
): number | null {
  const part = Math.min(1, Math.max(0, (py - top) / (floor - top)))
  let nearest: number | null = null
  let least = 24
  for (let at = 0; at < noise.length; at++) {
    const distance = Math.abs(x(noise[at]!) * (1 - part) + x(places[at]!) * part - px)
    if (distance < least) [nearest, least] = [at, distance]
  }
  return nearest
}

interface TapAreaProps extends Pick<NoiseLinesProps, 'noise' | 'places'> {
  onSelect: (index: number) => void
}

/** Where a line can be tapped by the pointer that went down there. */
function TapArea({ noise, places, onSelect }: TapAreaProps) {
  const frame = useFrame()
  const { left, right, top, base: floor } = frame
  const pressed = useRef<number | null>(null)
  const press = (event: PointerEvent) => {
    if (event.isPrimary && event.button === 0) pressed.current = event.pointerId
  }
  const tap = (event: PointerEvent<SVGRectElement>) => {
    if (event.pointerId !== pressed.current) return
    pressed.current = null
    const origin = event.currentTarget.ownerSVGElement!.getBoundingClientRect()
    const place = [event.clientX - origin.left, event.clientY - origin.top] as const
    const nearest = nearestLine({ noise, places }, frame, place)
    if (nearest !== null) onSelect(nearest)
  }
  const area = { x: left, y: top - 8, width: Math.max(0, right - left), height: floor - top + 16 }
  return <rect className={own.tap} {...area} {...{ onPointerDown: press, onPointerUp: tap }} />
}

/** How a draw's place moves with a parameter. */
interface Derivative {
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
  /** The upper edge of the first row, CSS pixels */
  from: number
}

/** Arrows: how far each draw, of many the selected one, moves when a parameter grows by 1, a row for each parameter. */
function DerivativeArrows({ places, selected, derivatives, from }: DerivativeArrowsProps) {
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
    const y = from + arrowRow * (at + 0.5) * em
    const others = places.length <= few ? lengths.map((each, draw) => arrow(places[draw]!, each, y)) : []
    const chosen = arrow(selected.place, length, y)
    // The name stands to the left of all arrows, unless the selected one reaches there and leaves more room on the right.
    const wide = textWidth(text, figureFont(em, 400))
    const ends = [x(selected.place), x(selected.place + length)]
    const [before, behind] = [Math.min(...ends) - left - wide, right - wide - Math.max(...ends)]
    const free = before > 1.5 * em || before > behind
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

/** Places counted in bins of equal width. */
interface CountedPlaces {
  counts: ArrayLike<number>
  /** N, with those beyond the axis */
  draws: number
  /** Exact probability of each bin */
  probabilities: ArrayLike<number>
  /** Whether where chance leaves a bar is shown: not of draws that are too few to tell */
  banded: boolean
}

interface PlaceHistogramProps {
  from: number
  to: number
  histogram: CountedPlaces
  /** Where the bars stand and where they end, CSS pixels */
  base: number
  top: number
}

/** The density at the top of the bars, which stays. */
const highest = 0.5

/** All draws' places as bars under their distribution, with the band that chance allows. */
function PlaceHistogram({ from, to, histogram, base, top }: PlaceHistogramProps) {
  const { counts, draws, probabilities, banded } = histogram
  const ends = [from, to] as const
  const bin = (to - from) / probabilities.length
  const band = useMemo(
    () => (banded ? binomialBands(probabilities, draws) : null),
    [banded, probabilities, draws],
  )
  const frame = frameOf({ ...useFrame(), base, top, x: ends, y: [0, highest] })
  const densities = (shares: ArrayLike<number>) => Array.from(shares, (share) => share / bin)
  return (
    <InFrame frame={frame}>
      <BinBars
        heights={Array.from(counts, (count) => count / draws / bin)}
        ends={ends}
        tone="soft"
        top={highest}
      />
      {band && <BinBand low={densities(band.low)} high={densities(band.high)} ends={ends} />}
      <BinDistribution heights={densities(probabilities)} ends={ends} />
    </InFrame>
  )
}
