import { useState } from 'react'
import { prefersReducedMotion } from '../controls/reducedMotion'
import { useClock } from './useClock'

/** Something that runs from 0 to its end when asked to, and can be put anywhere by hand. */
export interface Playback {
  /** 0 … end */
  at: number
  playing: boolean
  /** From the beginning; with reduced motion it is at its end at once. */
  play: () => void
  stop: () => void
  put: (at: number) => void
}

/**
 * @param end where it ends, and where it stands at first: an untouched picture is whole
 * @param speed how far it goes in a second
 */
export function usePlayback(end: number, speed: number): Playback {
  const [at, setAt] = useState(end)
  const [playing, setPlaying] = useState(false)
  useClock(playing, (seconds) => {
    const next = Math.min(end, at + speed * seconds)
    setAt(next)
    if (next >= end) setPlaying(false)
  })
  return {
    at,
    playing,
    play() {
      const calm = prefersReducedMotion()
      setAt(calm ? end : 0)
      setPlaying(!calm)
    },
    stop: () => setPlaying(false),
    put(next) {
      setPlaying(false)
      setAt(next)
    },
  }
}
