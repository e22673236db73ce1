import type { Chapter } from '../state/place'
import { catalogue } from './catalogue'
import type { Outline } from './outline'

/** A screen of the lecture. Its builds are what one key after the other unfolds on it. */
export type LectureStep =
  /** The chapter's name and its one sentence */
  | { kind: 'title'; builds: 1 }
  /** The room votes; then the answer */
  | { kind: 'prediction'; builds: 2 }
  /** A figure to play with, and one sentence */
  | { kind: 'exploration'; builds: 1; exploration: string }
  /** A part of the derivation, line by line: `from` is the index of its first line */
  | { kind: 'derivation'; builds: number; part: number; from: number }
  | { kind: 'takeHome'; builds: 1 }
  /** A question to check the understanding; then its answer */
  | { kind: 'check'; builds: 2; check: number }
  /** A part of the lesson's last page */
  | { kind: 'closing'; builds: 1; part: number }

const known = new Map<Chapter, readonly LectureStep[]>()

/** The screens of a chapter, in the order in which it teaches; the same list every time. */
export function lectureSteps(chapter: Chapter): readonly LectureStep[] {
  const steps = known.get(chapter) ?? stepsFrom(catalogue[chapter].outline)
  known.set(chapter, steps)
  return steps
}

function stepsFrom(outline: Outline): LectureStep[] {
  let from = 0
  const derivation = outline.lines.map((builds, part): LectureStep => {
    from += builds
    return { kind: 'derivation', builds, part, from: from - builds }
  })
  return [
    { kind: 'title', builds: 1 },
    { kind: 'prediction', builds: 2 },
    ...outline.explorations.map(
      ({ id }): LectureStep => ({ kind: 'exploration', builds: 1, exploration: id }),
    ),
    ...derivation,
    { kind: 'takeHome', builds: 1 },
    ...Array.from(
      { length: outline.checks },
      (_, check): LectureStep => ({ kind: 'check', builds: 2, check }),
    ),
    ...Array.from(
      { length: outline.closing ?? 0 },
      (_, part): LectureStep => ({ kind: 'closing', builds: 1, part }),
    ),
  ]
}
