import { createStore, useStore } from 'zustand'
import { storageOf, writeStored } from '../../state/storage'

/** What the page remembers of a reader: chapters read to the end, predictions and checks answered. */
export interface Progress {
  finished: readonly string[]
  /** The chapter read last; null before the first. */
  last: string | null
  /** Chosen answers by question id; −1 for a prediction that was skipped. */
  answers: Readonly<Record<string, number>>
  /** What was drawn for a prediction, by question id */
  sketches?: Readonly<Record<string, readonly number[]>>
  /** The figures that were met: how to read them lies open the first time. */
  met?: readonly string[]
}

const place = 'gumbel-softmax-lab/progress/1'
const nothing: Progress = { finished: [], last: null, answers: {} }

const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' &&
  value !== null &&
  'finished' in value &&
  Array.isArray(value.finished) &&
  value.finished.every((id) => typeof id === 'string') &&
  'last' in value &&
  (value.last === null || typeof value.last === 'string') &&
  'answers' in value &&
  typeof value.answers === 'object' &&
  value.answers !== null &&
  Object.values(value.answers).every((answer) => typeof answer === 'number') &&
  (!('sketches' in value) || areSketches(value.sketches)) &&
  (!('met' in value) || (Array.isArray(value.met) && value.met.every((id) => typeof id === 'string')))

const areSketches = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((sketch) => Array.isArray(sketch) && sketch.every(Number.isFinite))

function recall(): Progress {
  try {
    const stored: unknown = JSON.parse(storageOf('localStorage')?.getItem(place) ?? 'null')
    return isProgress(stored) ? stored : nothing
  } catch {
    return nothing
  }
}

const progress = createStore<Progress>(recall)

/** Whether storage holds the last write. */
let isStored = true

/**
 * Changes what is remembered. Other tabs write to the same place: the change is made to what stands there now, so that no
 * tab undoes what another has added or forgotten.
 */
function update(change: (now: Progress) => Partial<Progress>): void {
  const now = isStored ? recall() : progress.getState()
  const next = { ...now, ...change(now) }
  progress.setState(next, true)
  isStored = writeStored('localStorage', place, JSON.stringify(next))
}

/** What another tab remembers or forgets is so here too. */
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key === place || key === null) progress.setState(recall(), true)
  })

export const useProgress = (): Progress => useStore(progress)

export const presentProgress = (): Progress => progress.getState()

/** Calls back whenever progress has changed. */
export const followProgress = (listener: () => void): (() => void) => progress.subscribe(listener)

/** Whether progress outlives the page here; Safari forgets what a script has stored after seven days without a visit. */
export const isRemembered = (): boolean => storageOf('localStorage') !== null

/** Remembers where the reader is. */
export const readIn = (chapter: string): void => update(() => ({ last: chapter }))

export const finish = (chapter: string): void =>
  update(({ finished }) => ({
    finished: finished.includes(chapter) ? finished : [...finished, chapter],
  }))

/** Under which a question's answer is remembered, the choice by its index; `place` never changes its meaning. */
export const answerId = (place: string, { edition = 0 }: { edition?: number }): string =>
  edition === 0 ? place : `${place}/edition/${edition}`

export const answer = (question: string, choice: number | null): void =>
  update(({ answers: { [question]: _, ...others } }) => ({
    answers: choice === null ? others : { ...others, [question]: choice },
  }))

/** Remembers what the reader draws, while it is drawn. */
export const sketch = (question: string, numbers: readonly number[]): void =>
  update(({ sketches }) => ({ sketches: { ...sketches, [question]: numbers } }))

/** Whether a reader has met a figure before. */
export const hasMet = (figure: string): boolean => progress.getState().met?.includes(figure) ?? false

export const meet = (figure: string): void =>
  update(({ met = [] }) => ({ met: met.includes(figure) ? met : [...met, figure] }))

/** Forgets everything; the returned function restores it beside what was done since. */
export function forgetProgress(): () => void {
  const before = progress.getState()
  update(() => ({ ...nothing, sketches: {}, met: [] }))
  return () => addProgress(before)
}

/** Adds what another device remembers. Where both have an answer, this one's stays. */
export const addProgress = (other: Partial<Progress>): void =>
  update(({ finished, last, answers, sketches }) => ({
    finished: [...new Set([...(other.finished ?? []), ...finished])],
    last: last ?? other.last ?? null,
    answers: { ...other.answers, ...answers },
    sketches: { ...other.sketches, ...sketches },
  }))

/** Remembers what another device remembers in place of what was read and answered here. */
export const replaceProgress = (other: Pick<Progress, 'finished' | 'answers'>): void =>
  update(({ last }) => ({ ...other, last, sketches: {} }))
