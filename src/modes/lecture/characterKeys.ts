import { createStore, useStore } from 'zustand'
import { storageOf, writeStored } from '../../state/storage'

const place = 'gumbel-softmax-lab/character-keys/1'

const recall = (): boolean => storageOf('localStorage')?.getItem(place) !== 'off'

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

/** Switches them. */
export function switchCharacterKeys(on: boolean): void {
  heard.setState({ on })
  writeStored('localStorage', place, on ? 'on' : 'off')
}
