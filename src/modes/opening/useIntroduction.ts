import { type RefObject, useEffect, useState } from 'react'
import { useClock } from '../../figures/useClock'

/** Seconds that it plays: less than five, after which motion would need a button of its own to stop it (WCAG 2.2.2). */
const duration = 4.5

/** Whether it has begun on this page: it plays once. */
let played = false

/** τ after a part 0 … 1 of the introduction: from the reader's τ to a colder one (from a cold one to a hot one), and back. */
export function temperatureAt(part: number, temperature: number): number {
  const far = temperature > 0.3 ? 0.1 : 2
  const way = (1 - Math.cos(2 * Math.PI * part)) / 2
  return temperature * (far / temperature) ** way
}

/**
 * The temperature to show: the reader's own, but for a few seconds when the picture is first seen, during which it falls
 * and rises again. A press, a touch or a key ends it at once, and it never plays where less motion is asked for. It
 * leaves no trace in the state, so an address copied meanwhile is the reader's own.
 */
export function useIntroduction(
  temperature: number,
  picture: RefObject<Element | null>,
): { tau: number; playing: boolean } {
  const [seconds, setSeconds] = useState<number | null>(null)
  const playing = seconds !== null

  useEffect(() => {
    if (played || !picture.current || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (played || !entries.some(({ isIntersecting }) => isIntersecting)) return
        played = true
        setSeconds(0)
      },
      { threshold: 0.6 },
    )
    observer.observe(picture.current)
    const stop = () => {
      played = true
      setSeconds(null)
    }
    const ends = ['pointerdown', 'keydown', 'touchstart'] as const
    for (const end of ends) window.addEventListener(end, stop, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      for (const end of ends) window.removeEventListener(end, stop, { capture: true })
    }
  }, [picture])

  useClock(playing, (step) =>
    setSeconds((before) => (before === null || before + step >= duration ? null : before + step)),
  )
  return { tau: playing ? temperatureAt(seconds / duration, temperature) : temperature, playing }
}
