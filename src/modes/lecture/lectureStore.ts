import type { CSSProperties } from 'react'
import { createStore, useStore } from 'zustand'
import { isSameScreen, type Position } from '../../lesson/deck'
import type { Chapter } from '../../state/place'
import { store } from '../../state/store'
import type { Hands } from './hands'
import { clockAtRest, type LectureClock } from './lectureClock'
import type { Stroke } from './pen'

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
  clock: LectureClock
  /** What is drawn over the present screen */
  strokes: readonly Stroke[]
  /** The stage's window, CSS pixels: elsewhere a screen is laid out as there, and made smaller as a whole. */
  room: { width: number; height: number }
}

/** Where the address leads as this file arrives: of any other chapter nothing is to be fetched first. */
function positionAtStart(): Pick<Shown, 'chapter' | 'step' | 'build'> {
  const { place } = store.getState()
  if (place.view !== 'lecture') return { chapter: 'reparameterization', step: 1, build: 0 }
  return { chapter: place.chapter, step: place.step, build: place.build ?? 0 }
}

export const lecture = createStore<Shown>(() => ({
  ...positionAtStart(),
  cover: null,
  size: 0,
  hands: {},
  clock: clockAtRest,
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
    ...(!isSameScreen(now, to) && { strokes: [] }),
  }))
}

/** The sizes of type that the keys lead to, times the usual one. */
const typeScales = [0.8, 0.9, 1, 1.125, 1.25, 1.4, 1.6] as const
const usual = typeScales.indexOf(1)

/** The nearest `size` that there is. */
export const legalSize = (size: number): number =>
  Math.min(typeScales.length - 1 - usual, Math.max(-usual, size))

/** The type of a size, as theme.css takes it. */
export const typeStyle = (size: number) =>
  ({ '--larger': typeScales[legalSize(size) + usual] }) as CSSProperties

/** A part of what the lecture shows. */
export const useShown = <T>(part: (shown: Shown) => T): T => useStore(lecture, part)
