import type { Chapter } from '../state/place'
import { type Prescriptions, prescriptions } from './prescriptions'

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

interface Outline {
  /** How many lines each part of the derivation has; a derivation without parts is one. */
  lines: readonly number[]
  checks: number
  /** How many parts of the lesson's last page are on stage, after the last chapter's checks */
  closing?: number
}

/**
 * What the lecture must know of a chapter before it is fetched, beside its prescriptions: how many screens there are is
 * in the address. Tests hold it to the chapters.
 */
export const outlines: Record<Chapter, Outline> = {
  reparameterization: { lines: [4, 3, 2], checks: 3 },
  'exponential-race': { lines: [4, 3], checks: 3 },
  'gumbel-max': { lines: [1, 7, 5], checks: 3 },
  'blocked-gradient': { lines: [9], checks: 3 },
  'gumbel-softmax': { lines: [6, 5, 8, 4], checks: 4 },
  temperature: { lines: [6, 4, 4], checks: 4 },
  expectation: { lines: [2, 3, 5], checks: 4 },
  gradient: { lines: [7, 7, 7, 5], checks: 4 },
  training: { lines: [5, 2, 3], checks: 3, closing: 3 },
  'in-use': { lines: [3, 1, 2], checks: 3 },
}

const known = new Map<Chapter, readonly LectureStep[]>()

/** The screens of a chapter, in the order in which it teaches; the same list every time. */
export function lectureSteps(chapter: Chapter): readonly LectureStep[] {
  const steps = known.get(chapter) ?? stepsFrom(prescriptions[chapter], outlines[chapter])
  known.set(chapter, steps)
  return steps
}

function stepsFrom(prescribed: Prescriptions, outline: Outline): LectureStep[] {
  let from = 0
  const derivation = outline.lines.map((builds, part): LectureStep => {
    from += builds
    return { kind: 'derivation', builds, part, from: from - builds }
  })
  return [
    { kind: 'title', builds: 1 },
    { kind: 'prediction', builds: 2 },
    ...Object.keys(prescribed.explorations).map(
      (exploration): LectureStep => ({ kind: 'exploration', builds: 1, exploration }),
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
