import { useEffect } from 'react'

/** Keeps the screen awake while it is seen, where the browser lets us; where it does not, nothing is lost but that. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let over = false
    const release = () => {
      lock?.release().catch(() => {})
      lock = null
    }
    const ask = async () => {
      // The browser lets go of it whenever the page is hidden.
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) release()
      } catch {
        // Refused: low battery, or a frame that may not.
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', ask)
      release()
    }
  }, [])
}
