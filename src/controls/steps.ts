import { roundToDigits, type Scale, snap } from './scale'

export type Direction = 1 | -1
export type StepSize = 'fine' | 'coarse'

/** Mantissas that a coarse step of a logarithmic scale stops at: 1, 2, 5, 10 of each decade. */
const coarseMantissas = [1, 2, 5, 10] as const

/** Mantissas of a fine step: 1.0, 1.1 … 9.9, 10, so two significant digits. */
const fineMantissas = Array.from({ length: 91 }, (_, index) => (10 + index) / 10)

function nextOnLadder(value: number, direction: Direction, mantissas: readonly number[]): number {
  // A hair above, so that 1000, whose logarithm may come out as 2.9999999999999996, is in its own decade.
  const decade = Math.floor(Math.log10(value) + 1e-12)
  const rungs = [decade - 1, decade, decade + 1].flatMap((power) =>
    mantissas.map((mantissa) => roundToDigits(mantissa * 10 ** power, 3)),
  )
  // The digits that a value has beyond twelve are rounding: they are no step away from a rung.
  const here = roundToDigits(value, 12)
  return direction === 1
    ? Math.min(...rungs.filter((rung) => rung > here))
    : Math.max(...rungs.filter((rung) => rung < here))
}

function nextOnGrid(scale: Scale, value: number, direction: Direction, size: StepSize): number {
  const { min, max, step = (max - min) / 1000, keyStep = step } = scale
  // A page is a tenth of the track, as browsers have it, in whole presses of an arrow.
  const stride = size === 'fine' ? keyStep : keyStep * Math.max(1, Math.round((max - min) / keyStep / 10))
  return snap(scale, value + direction * stride)
}

/**
 * The value one key press away: on a linear scale a `keyStep` or a tenth of the track, on a logarithmic one the next
 * number of two significant digits, or of the ladder 1, 2, 5, 10. Always a move, except at the ends.
 */
export function nextValue(scale: Scale, value: number, direction: Direction, size: StepSize): number {
  if (scale.kind === 'linear') return nextOnGrid(scale, value, direction, size)
  const next = nextOnLadder(value, direction, size === 'fine' ? fineMantissas : coarseMantissas)
  if (!scale.whole) return Math.min(scale.max, Math.max(scale.min, next))
  // Between whole numbers below ten the ladder has rungs that are none: go to the next whole number beyond.
  const whole =
    direction === 1
      ? Math.max(Math.floor(value) + 1, Math.round(next))
      : Math.min(Math.ceil(value) - 1, Math.round(next))
  return Math.min(scale.max, Math.max(scale.min, whole))
}

/** The value that a key asks a slider for, or null for a key it has no use for. */
export function valueForKey(scale: Scale, value: number, key: string): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextValue(scale, value, 1, 'fine')
    case 'ArrowLeft':
    case 'ArrowDown':
      return nextValue(scale, value, -1, 'fine')
    case 'PageUp':
      return nextValue(scale, value, 1, 'coarse')
    case 'PageDown':
      return nextValue(scale, value, -1, 'coarse')
    case 'Home':
      return scale.min
    case 'End':
      return scale.max
    default:
      return null
  }
}
