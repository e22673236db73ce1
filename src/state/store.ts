import { createStore } from 'zustand/vanilla'
import type { UnknownParameter } from './address'
import type { Mending } from './mending'
import type { Language, Parameters } from './parameters'
import { type Chapter, lessonStart, type Place } from './place'
import { defaultParameters } from './table'

/** What the lesson lays down for its places, and the browser for all of them. */
export interface Plan {
  /** What a step or chapter prescribes; at that place it replaces the table's defaults. */
  prescribe: (place: Place) => Partial<Parameters>
  /** The number of steps of a chapter's lecture, at least 1 */
  stepsIn: (chapter: Chapter) => number
  /** The place itself, or, where the chosen steps leave it out, one that they have. */
  admit: (place: Place, steps: Parameters['steps']) => Place
  /** The browser's language */
  language: Language
}

/** What a link carries, and what was mended of the one that was followed. Values only: the verbs are functions. */
export interface State {
  place: Place
  /** Legal, and fitting one another, at all times */
  parameters: Parameters
  mendings: readonly Mending[]
  /** Kept for the address, and ignored */
  unknown: readonly UnknownParameter[]
  plan: Plan
  /** Whether Back leads from this place to the last one, or past it */
  arrival: 'push' | 'replace'
}

export const store = createStore<State>(() => ({
  place: lessonStart,
  parameters: defaultParameters(),
  mendings: [],
  unknown: [],
  plan: { prescribe: () => ({}), stepsIn: () => Infinity, admit: (place) => place, language: 'en' },
  arrival: 'push',
}))

/** All that replaces the table's defaults at a place. */
export const prescribedAt = (plan: Plan, place: Place): Partial<Parameters> => ({
  lang: plan.language,
  ...plan.prescribe(place),
})
