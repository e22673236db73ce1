import { useContext, useState } from 'react'
import { prefersReducedMotion } from '../controls/media'
import { isBehindDialog, useClock } from '../controls/useClock'
import { Built, OnChoice } from './built'

/** Something that runs from 0 to its end when asked to, and can be put anywhere by hand. */
export interface Playback {
  /** 0 … end */
  at: number
  playing: boolean
  /** From the beginning, and stands still behind a dialog; with reduced motion it is at its end at once. */
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
  const { run, at: first } = useContext(Built)
  const onChoice = useContext(OnChoice)
  const [at, setAt] = useState(first ?? (run === false ? 0 : end))
  const [playing, setPlaying] = useState(false)
  const [seen, setSeen] = useState(run)
  if (seen !== run) {
    const plays = run === true && !prefersReducedMotion()
    setSeen(run)
    setAt(plays || run === false ? 0 : end)
    setPlaying(plays)
  }
  useClock(playing, (seconds) => {
    // What the dialog saves would be another picture in each frame.
    if (isBehindDialog()) return
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
      onChoice({ at: end })
    },
    stop() {
      setPlaying(false)
      onChoice({ at })
    },
    put(next) {
      setPlaying(false)
      setAt(next)
      onChoice({ at: next })
    },
  }
}
