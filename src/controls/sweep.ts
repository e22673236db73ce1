import { positionOf, roundToDigits, type Scale, valueAt } from './scale'

/** A sweep's path: back and forth between two values, evenly in the scale's own sense, easing at both ends. */
export interface Sweep {
  scale: Scale
  /** Less than `to`, both on the scale. */
  from: number
  to: number
  /** Seconds from one end to the other. */
  seconds: number
}

/** The sweep that reaches as far as a value that lies beyond one of its ends, so that playing never starts with a jump. */
export const widen = (sweep: Sweep, value: number): Sweep => ({
  ...sweep,
  from: Math.min(sweep.from, value),
  to: Math.max(sweep.to, value),
})

/** Phase of the sweep, in turns (a turn is there and back; 0 at `from`, ½ at `to`). */
type Phase = number

/**
 * The phase at which a sweep passes a value on its way towards `from`, so that τ first cools; at `from` itself the way
 * leads back. Values beyond the ends count as the ends.
 */
export function phaseOf(sweep: Sweep, value: number): Phase {
  const low = positionOf(sweep.scale, sweep.from)
  const high = positionOf(sweep.scale, sweep.to)
  const share = Math.min(1, Math.max(0, (positionOf(sweep.scale, value) - low) / (high - low)))
  return 1 - Math.acos(1 - 2 * share) / (2 * Math.PI)
}

/**
 * The value at a phase: on the track, a cosine, so that nothing jerks at the turns. Four significant digits, a
 * quarter of a pixel, keep the address short while it plays.
 */
export function valueAtPhase(sweep: Sweep, phase: Phase): number {
  const low = positionOf(sweep.scale, sweep.from)
  const high = positionOf(sweep.scale, sweep.to)
  const share = (1 - Math.cos(2 * Math.PI * phase)) / 2
  const value = roundToDigits(valueAt(sweep.scale, low + share * (high - low)), 4)
  return Math.min(sweep.to, Math.max(sweep.from, value))
}

/** The phase some seconds later, in [0, 1). */
export const advance = (sweep: Sweep, phase: Phase, seconds: number): Phase =>
  (phase + seconds / (2 * sweep.seconds)) % 1
