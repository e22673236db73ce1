import { createStore, useStore } from 'zustand'
import type { Chapter } from '../../state/place'

/** What lies over the screen for all to see: nothing but black, or the way to this state for the audience's phones. */
export type Cover = 'black' | 'link'

/** What the lecture shows beside the parameters; the same in both windows. */
export interface Shown {
  chapter: Chapter
  /** From 1, as in the address */
  step: number
  /** How much of the step has unfolded, from 0 */
  build: number
  cover: Cover | null
  /** How many steps larger (or, negative, smaller) the type is than its usual size */
  size: number
}

export const lecture = createStore<Shown>(() => ({
  chapter: 'reparameterization',
  step: 1,
  build: 0,
  cover: null,
  size: 0,
}))

/** A part of what the lecture shows. */
export const useShown = <T>(part: (shown: Shown) => T): T => useStore(lecture, part)
