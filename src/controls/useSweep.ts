import { useEffect, useEffectEvent, useState } from 'react'
import { snap } from './scale'
import { advance, phaseOf, type Sweep, valueAtPhase, widen } from './sweep'
import { wantsCalm } from './wantsCalm'

/** Longest time, in seconds, that one frame may stand for: after a pause of the page the sweep goes on, no jump. */
const longestFrame = 0.1

/** With reduced motion asked for, the value goes in steps of this many seconds instead of gliding. */
const calmStep = 1

/**
 * Moves a value back and forth along a sweep, from wherever it stands, once asked to. Stands still while the page is
 * hidden. Pausing leaves the value at the nearest that the slider itself gives.
 */
export function useSweep(sweep: Sweep, value: number, onChange: (value: number) => void) {
  const [playing, setPlaying] = useState(false)
  const start = useEffectEvent(() => ({ path: widen(sweep, value), from: value }))
  const show = useEffectEvent(onChange)

  useEffect(() => {
    if (!playing) return
    const { path, from } = start()
    let phase = phaseOf(path, from)
    let last: number | null = null
    let unseen = 0
    let request = requestAnimationFrame(function frame(now) {
      request = requestAnimationFrame(frame)
      const seconds = last === null ? 0 : Math.min(longestFrame, (now - last) / 1000)
      last = now
      if (document.hidden) return
      phase = advance(path, phase, seconds)
      unseen += seconds
      if (wantsCalm() && unseen < calmStep) return
      unseen = 0
      show(valueAtPhase(path, phase))
    })
    return () => cancelAnimationFrame(request)
  }, [playing])

  return {
    playing,
    play: () => setPlaying(true),
    /** Stops and, unless the reader has just given a value of their own, tidies the value. */
    pause: (tidy = true) => {
      setPlaying(false)
      if (tidy && playing) onChange(snap(sweep.scale, value))
    },
  }
}
