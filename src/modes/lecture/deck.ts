import { lectureSteps } from '../../lesson/lectureSteps'
import { type Chapter, chapters } from '../../state/place'

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

/** All screens of the lecture, in order. Chapters that are not written yet are left out. */
export function deck(): readonly Screen[] {
  return chapters.flatMap((chapter) => {
    const steps = lectureSteps(chapter)
    return steps.length === 1 ? [] : steps.map((_, index) => ({ chapter, step: index + 1 }))
  })
}

const lastBuild = ({ chapter, step }: Screen): number => (lectureSteps(chapter)[step - 1]?.builds ?? 1) - 1

/** Which of two screens comes first: negative where the first does. */
const order = (one: Screen, other: Screen): number =>
  chapters.indexOf(one.chapter) - chapters.indexOf(other.chapter) || one.step - other.step

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
