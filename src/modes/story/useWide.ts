import { useSyncExternalStore } from 'react'

/** From this width on the contents stand beside the chapter (Story.module.css). */
const query = '(width >= 80rem)'

function subscribe(listener: () => void) {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Whether there is room for the contents beside the chapter. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
