import { useContext, useEffect, useEffectEvent, useState } from 'react'
import { prefersReducedMotion } from '../controls/reducedMotion'
import { Built } from './built'

/** The longest step that a tick may tell, in seconds: after a stall the sweep goes on where it was. */
const longestStep = 0.1

/**
 * Calls `tick` with the seconds since the last frame, once a frame, while `playing` and while the page can be seen.
 * It plays what a reader asked for, so it does not stop for reduced motion.
 */
export function useClock(playing: boolean, tick: (seconds: number) => void): void {
  const onTick = useEffectEvent(tick)
  useEffect(() => {
    if (!playing) return
    let frame = 0
    let last: number | null = null
    const step = (now: number) => {
      if (last !== null) onTick(Math.min(longestStep, (now - last) / 1000))
      last = now
      frame = requestAnimationFrame(step)
    }
    const follow = () => {
      cancelAnimationFrame(frame)
      last = null
      if (document.visibilityState === 'visible') frame = requestAnimationFrame(step)
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [playing])
}

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
 * @param end where it ends, and where it stands at first: an untouched picture is whole. A build of the lecture may put it
 *   at its start; the build that runs it plays it from there
 * @param speed how far it goes in a second
 */
export function usePlayback(end: number, speed: number): Playback {
  const { run } = useContext(Built)
  const [at, setAt] = useState(run === false ? 0 : end)
  const [playing, setPlaying] = useState(false)
  const [seen, setSeen] = useState(run)
  if (seen !== run) {
    const plays = run === true && !prefersReducedMotion()
    setSeen(run)
    setAt(plays || run === false ? 0 : end)
    setPlaying(plays)
  }
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
