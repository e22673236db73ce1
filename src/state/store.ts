import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { InputCorrection, Language, Parameters, UnknownParameter } from './parameters'
import { defaultParameters } from './parameterTable'
import { type Chapter, lessonStart, type Place } from './place'

/** What the lesson lays down for its places, and the browser for all of them. */
export interface Plan {
  /** What a step or chapter prescribes; at that place it replaces the table's defaults. */
  prescribe: (place: Place) => Partial<Parameters>
  /** The number of steps of a chapter's lecture, at least 1 */
  stepsIn: (chapter: Chapter) => number
  /** The place itself, or, where the chosen steps leave it out, one that they have. */
  nearestAllowed: (place: Place, steps: Parameters['steps']) => Place
  /** The browser's language */
  language: Language
}

/** What a link carries, and what was corrected of the one that was followed. Values only: the actions are functions. */
export interface State {
  place: Place
  /** Legal, and fitting one another, at all times */
  parameters: Parameters
  corrections: readonly InputCorrection[]
  /** Kept for the address, and ignored */
  unknown: readonly UnknownParameter[]
  plan: Plan
  /** Whether Back leads from this place to the last one, or past it */
  historyEntry: 'push' | 'replace'
}

export const store = createStore<State>(() => ({
  place: lessonStart,
  parameters: defaultParameters(),
  corrections: [],
  unknown: [],
  plan: { prescribe: () => ({}), stepsIn: () => Infinity, nearestAllowed: (place) => place, language: 'en' },
  historyEntry: 'push',
}))

/** All that replaces the table's defaults at a place. */
export const prescribedAt = (plan: Plan, place: Place): Partial<Parameters> => ({
  lang: plan.language,
  ...plan.prescribe(place),
})

/** A part of what the reader chose; renders again when that part changes. */
export const useChosen = <T>(part: (state: State) => T): T => useStore(store, part)
