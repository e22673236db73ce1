import type { DataPoint, Tick } from '../frame/Frame'

/** A flat line from one end of the axis to the other. */
export const flatLine = ({ from, to }: Pick<CurveAxis, 'from' | 'to'>, height: number): DataPoint[] => [
  [from, height],
  [to, height],
]

/** A tick at every power of ten from 10^`low` to 10^`high`, the lowest without its number. */
export const decadeTicks = (low: number, high: number, format: (value: number) => string): Tick[] =>
  Array.from({ length: high - low + 1 }, (_, step) => ({
    at: low + step,
    label: step === 0 ? '' : format(10 ** (low + step)),
  }))

/** What a mark's colour says: the class, a derivative, noise, or ink for what is neither. */
export type Tone = 'class' | 'gradient' | 'noise' | 'ink'

/** A line through places in rising x; a vertical piece is two places of one x. */
export interface Curve {
  id: string
  points: readonly DataPoint[]
  tone: Tone
  /** `strong` for what the picture is about, `light` beside it, `faint` for single draws behind */
  weight: 'strong' | 'light' | 'faint'
  dashed?: boolean
  /** Tells it from others of its colour */
  mark?: CurveMark
  /** Symbols that light it up: 'relaxed', 'gradient' … */
  symbol?: string
  label?: CurveLabel
}

/** A shape that a curve bears, and its name too. */
export type CurveMark = 'triangle' | 'square' | 'diamond'

/** A name on a curve. */
export interface CurveLabel {
  text: string
  /** The same in fewer letters, where there is no room for all */
  short?: string
  /** Its possible places, the best first: a part of the axis, 0 … 1, and a side of the curve there */
  places: readonly LabelPlace[]
}

export type LabelPlace = readonly [part: number, side: LabelSide]

/** Places at these parts of the axis, at each of them on these sides in turn. */
export const placesAt = (parts: readonly number[], ...sides: readonly LabelSide[]): LabelPlace[] =>
  parts.flatMap((part) => sides.map((side) => [part, side] as const))

/** Over and under it, or off a sloping curve: `upperLeft` and `lowerRight` of one that rises, the others of a falling one. */
export type LabelSide = 'over' | 'under' | 'upperLeft' | 'lowerRight' | 'upperRight' | 'lowerLeft'

/** A dot where the cursor meets a curve. */
export interface CurveDot {
  id: string
  y: number
  tone: Tone
  filled: boolean
  symbol?: string
}

/** What lies between two curves: a gap between them, or where chance lets a curve lie. */
export interface Area {
  id: string
  low: readonly DataPoint[]
  high: readonly DataPoint[]
  kind: 'gap' | 'chance'
  tone: Tone
}

/** One of several pictures over a common axis. */
export interface Panel {
  id: string
  /** Over its upper left corner */
  title?: string
  /** Height, em, as it usually is */
  height: number
  /** The values at its foot and its top, which stay; curves are cut there */
  range: readonly [low: number, high: number]
  ticks: readonly Tick[]
  curves: readonly Curve[]
  dots: readonly CurveDot[]
  /** Behind all curves */
  areas?: readonly Area[]
  /** Where chance lets a curve lie: lower and upper edge */
  band?: { low: readonly DataPoint[]; high: readonly DataPoint[] } | null
  /** Places on the axis marked by ticks at its foot, such as single draws, and one of them strong */
  rug?: { places: readonly number[]; selected: number | null }
  /** Said at the top where a curve is cut there */
  cut?: string | null
}

/** The common axis. */
export interface CurveAxis {
  from: number
  to: number
  ticks: readonly Tick[]
}
