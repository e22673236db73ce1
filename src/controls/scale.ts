import { ranges } from '../state/ranges'

/** How a slider's track maps to values: evenly, or evenly in the logarithm (then min > 0). */
export interface Scale {
  kind: 'linear' | 'logarithmic'
  min: number
  max: number
  /** Distance of a linear slider's values; the finest step. A logarithmic one goes by significant digits instead. */
  step?: number
  /** What an arrow key moves on a linear scale: some whole steps; one where absent. */
  keyStep?: number
  /** Only whole numbers are values. */
  whole?: boolean
}

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value))

/** The decimal with that many significant digits that lies nearest. */
export const roundToDigits = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** Where on the track a value lies, 0 … 1; values beyond an end lie on it. */
export function positionOf(scale: Scale, value: number): number {
  const { kind, min, max } = scale
  const inside = clamp(value, min, max)
  if (kind === 'linear') return (inside - min) / (max - min)
  return Math.log(inside / min) / Math.log(max / min)
}

/** The value at a position 0 … 1 of the track, before any snapping: the inverse of `positionOf`. */
export function valueAt(scale: Scale, position: number): number {
  const { kind, min, max } = scale
  const inside = clamp(position, 0, 1)
  const value = kind === 'linear' ? min + inside * (max - min) : min * (max / min) ** inside
  return clamp(value, min, max)
}

/**
 * The nearest value that a slider may give: a multiple of the step, or three significant digits where the scale is
 * logarithmic (1 % apart at most, finer than a pixel of any track we draw). In the range, always.
 */
export function snap(scale: Scale, value: number): number {
  const { kind, min, max, step = (max - min) / 1000, whole } = scale
  const inside = clamp(value, min, max)
  // Rounding to 12 digits takes away what binary fractions add: 3 · 0.1 is 0.30000000000000004.
  const near =
    kind === 'linear' ? roundToDigits(Math.round(inside / step) * step, 12) : roundToDigits(inside, 3)
  return clamp(whole ? Math.round(near) : near, min, max)
}

/** Share of the track within which a dragged thumb falls onto a mark: about two pixels of three hundred. */
const pull = 0.006

/** The value of a dragged thumb: a mark where one is within reach of a shaky hand, else the nearest snapped value. */
export function valueAtThumb(scale: Scale, position: number, marks: readonly number[]): number {
  const mark = marks.find((value) => Math.abs(positionOf(scale, value) - position) <= pull)
  return mark ?? snap(scale, valueAt(scale, position))
}

export const temperatureScale: Scale = { kind: 'logarithmic', ...ranges.tau }

export const countScale: Scale = { kind: 'logarithmic', ...ranges.n, whole: true }
