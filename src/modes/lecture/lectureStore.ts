import { createStore, useStore } from 'zustand'
import type { Position } from '../../lesson/deck'
import type { Chapter } from '../../state/place'
import type { Hands } from './hands'
import type { Stroke } from './ink'

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
  hands: Hands
  /** What is drawn over the present screen */
  strokes: readonly Stroke[]
  /** The stage's window, CSS pixels: elsewhere a screen is laid out as there, and made smaller as a whole. */
  room: { width: number; height: number }
}

export const lecture = createStore<Shown>(() => ({
  chapter: 'reparameterization',
  step: 1,
  build: 0,
  cover: null,
  size: 0,
  hands: {},
  strokes: [],
  room: { width: 1280, height: 720 },
}))

/** Shows a position; what was drawn over another screen goes. */
export function showAt(to: Position): void {
  const { chapter, step, build } = to
  lecture.setState((now) => ({
    chapter,
    step,
    build,
    ...((now.chapter !== chapter || now.step !== step) && { strokes: [] }),
  }))
}

/** A part of what the lecture shows. */
export const useShown = <T>(part: (shown: Shown) => T): T => useStore(lecture, part)
