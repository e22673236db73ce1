import type { Chapter } from '../state/place'
import { catalogue } from './catalogue'
import type { Build, Outline, OutlinedExploration } from './outline'

/** A screen of the lecture. Its builds are what one key after the other unfolds on it. */
export type LectureStep =
  /** The chapter's name and its one sentence */
  | { kind: 'title'; builds: 1 }
  /** The room votes; then the answer */
  | { kind: 'prediction'; builds: 2 }
  /** A figure to play with, and one sentence */
  | { kind: 'exploration'; builds: number; exploration: string }
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
      ({ id, builds }): LectureStep => ({
        kind: 'exploration',
        builds: builds?.length ?? 1,
        exploration: id,
      }),
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

/** The exploration that a screen shows; of a screen without one, null. */
export const explorationOf = <E extends string>(
  { explorations }: Pick<Outline<E>, 'explorations'>,
  step: LectureStep | undefined,
): OutlinedExploration<E> | null =>
  (step?.kind === 'exploration' && explorations.find(({ id }) => id === step.exploration)) || null

/** What unfolds on the screen of an exploration; on others nothing that is told apart here. */
export const buildsOf = (outline: Outline, step: LectureStep): readonly Build[] =>
  explorationOf(outline, step)?.builds ?? []

/** All that the builds of an exploration's screen have brought, up to one of them, counted from 0. */
export function builtAt({ builds = [] }: OutlinedExploration, build: number): Build {
  const past = builds.slice(0, build + 1)
  const shown = past.findLast((each) => each.shown !== undefined)?.shown
  return {
    prescribed: Object.assign({}, ...past.map((each) => each.prescribed)),
    chosen: Object.assign({}, ...past.map((each) => each.chosen)),
    ...(shown !== undefined && { shown }),
  }
}
