import { useEffect, useEffectEvent } from 'react'

/** The longest step that a tick may tell, in seconds: after a stall what plays goes on where it was. */
const longestStep = 0.1

/** Whether a modal dialog lies over the page. */
export const isBehindDialog = (): boolean =>
  Array.from(document.getElementsByTagName('dialog')).some((dialog) => dialog.matches(':modal'))

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
