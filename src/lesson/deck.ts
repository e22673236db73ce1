import { useMemo } from 'react'
import type { Parameters } from '../state/parameters'
import { type Chapter, chapters } from '../state/place'
import { useChosen } from '../state/store'
import { lectureSteps } from './lectureSteps'

/** A screen of the lecture: a chapter and its step, from 1. */
export interface Screen {
  chapter: Chapter
  step: number
}

/** A screen, and how much of it has unfolded, from 0. */
export interface Position extends Screen {
  build: number
}

/** How far a key leads: one build, one screen, to an end. */
export type Move = 'next' | 'back' | 'nextStep' | 'previousStep' | 'first' | 'last'

/** The numbers of a chapter's steps that a lecture has; past the end is the last. */
function chosenSteps(chapter: Chapter, steps: Parameters['steps']): number[] {
  const last = lectureSteps(chapter).length
  const all = Array.from({ length: last }, (_, index) => index + 1)
  if (steps.length === 0) return all
  const ranges = steps.find((part) => part.chapter === chapter)?.ranges
  if (!ranges) return []
  if (ranges.length === 0) return all
  return all.filter((step) => ranges.some(([from, to]) => Math.min(from, last) <= step && step <= to))
}

/** All screens of a lecture, in order. */
export const deck = (steps: Parameters['steps'] = []): readonly Screen[] =>
  chapters.flatMap((chapter) => chosenSteps(chapter, steps).map((step): Screen => ({ chapter, step })))

const lastBuild = ({ chapter, step }: Screen): number => (lectureSteps(chapter)[step - 1]?.builds ?? 1) - 1

/** Whether both are the same screen, however far either has unfolded. */
export const isSameScreen = (one: Screen, other: Screen): boolean =>
  one.chapter === other.chapter && one.step === other.step

/** The number of a screen in a lecture, from 1; 0 where the lecture leaves it out. */
export const numberOf = (screens: readonly Screen[], at: Screen): number =>
  screens.findIndex((screen) => isSameScreen(screen, at)) + 1

/** Whether both are the same screen, unfolded as far. */
export const isSamePosition = (one: Position, other: Position): boolean =>
  isSameScreen(one, other) && one.build === other.build

/** Which of two screens comes first: negative where the first does. */
const order = (one: Screen, other: Screen): number =>
  chapters.indexOf(one.chapter) - chapters.indexOf(other.chapter) || one.step - other.step

/** The screen itself where the deck has it, else the next one that it has, else its last. */
export const nearest = (screens: readonly Screen[], to: Screen): Screen =>
  screens.find((screen) => order(screen, to) >= 0) ?? screens.at(-1) ?? to

/** Where a move leads. Beyond the ends it leads nowhere; from a screen outside the deck to the nearest one in it. */
export function moved(screens: readonly Screen[], from: Position, move: Move): Position {
  const start = (screen: Screen | undefined): Position => (screen ? { ...screen, build: 0 } : from)
  const before = screens.findLast((screen) => order(screen, from) < 0)
  const after = screens.find((screen) => order(screen, from) > 0)
  switch (move) {
    case 'next':
      return from.build < lastBuild(from) ? { ...from, build: from.build + 1 } : start(after)
    case 'back':
      if (from.build > 0) return { ...from, build: from.build - 1 }
      return before ? { ...before, build: lastBuild(before) } : from
    case 'nextStep':
      return start(after)
    case 'previousStep':
      return from.build > 0 ? { ...from, build: 0 } : start(before)
    case 'first':
      return start(screens[0])
    case 'last':
      return start(screens.at(-1))
  }
}

/** The screens of this lecture, those that its link has chosen. */
export function useDeck(): readonly Screen[] {
  const steps = useChosen((state) => state.parameters.steps)
  return useMemo(() => deck(steps), [steps])
}
