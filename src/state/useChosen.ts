import { useStore } from 'zustand'
import { type State, store } from './store'

/** A part of what the reader chose; renders again when that part changes. */
export const useChosen = <T>(part: (state: State) => T): T => useStore(store, part)
