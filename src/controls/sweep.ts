import { useRef, useState } from 'react'
import { prefersReducedMotion } from './media'
import { positionOf, roundToDigits, type Scale, snap, temperatureScale, valueAt } from './scale'
import { isBehindDialog, useClock } from './useClock'

/** A sweep's path: back and forth between two values, evenly in the scale's own sense, easing at both ends. */
export interface Sweep {
  scale: Scale
  /** Less than `to`, both on the scale. */
  from: number
  to: number
  /** Seconds from one end to the other. */
  seconds: number
}

/** The sweep of τ. */
export const temperatureSweep: Sweep = { scale: temperatureScale, from: 0.05, to: 20, seconds: 6 }

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

/** With reduced motion asked for, the value goes in steps of this many seconds instead of gliding. */
const reducedMotionStep = 1

/**
 * Moves a value back and forth along a sweep, from wherever it stands, once asked to. Stands still while the page is
 * hidden, and ends where a dialog opens. Pausing leaves the value at the nearest that the slider itself gives.
 */
export function useSweep(sweep: Sweep, value: number, onChange: (value: number) => void) {
  const [playing, setPlaying] = useState(false)
  const run = useRef({ path: sweep, phase: 0, unseen: 0 })

  useClock(playing, (seconds) => {
    // What the dialog saves or shows would be of another value in each frame.
    if (isBehindDialog()) return pause()
    const { current } = run
    current.phase = advance(current.path, current.phase, seconds)
    current.unseen += seconds
    if (prefersReducedMotion() && current.unseen < reducedMotionStep) return
    current.unseen = 0
    onChange(valueAtPhase(current.path, current.phase))
  })

  /** Stops and, unless the reader has just given a value of their own, tidies the value. */
  function pause(tidy = true) {
    setPlaying(false)
    if (tidy && playing) onChange(snap(sweep.scale, value))
  }

  return {
    playing,
    play: () => {
      const path = widen(sweep, value)
      run.current = { path, phase: phaseOf(path, value), unseen: 0 }
      setPlaying(true)
    },
    pause,
  }
}
