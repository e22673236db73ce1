import { createStore, useStore } from 'zustand'

const place = 'gumbel-softmax-lab/character-keys/1'

/** Reading `localStorage` itself throws in a sandbox. */
function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

const recall = (): boolean => storage()?.getItem(place) !== 'off'

const heard = createStore<{ on: boolean }>(() => ({ on: recall() }))

/** What is switched in one window of a lecture is so in the other. */
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key === place || key === null) heard.setState({ on: recall() })
  })

/**
 * Whether keys that write a character (letters and signs, not space) are shortcuts of the lecture. With speech input each
 * dictated letter is such a key (WCAG 2.1.4).
 */
export const useCharacterKeys = (): boolean => useStore(heard, ({ on }) => on)

/** Switches them. A store that refuses costs the memory of it alone. */
export function switchCharacterKeys(on: boolean): void {
  heard.setState({ on })
  try {
    if (on) storage()?.removeItem(place)
    else storage()?.setItem(place, 'off')
  } catch {
    // As above.
  }
}
