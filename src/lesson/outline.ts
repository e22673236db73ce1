import type { BuiltChoices } from '../figures/built'
import type { FigureId } from '../figures/figure'
import type { FirstDraws } from '../figures/useShownDraws'
import type { Parameters } from '../state/parameters'

/** What a key of the clicker brings on the screen of an exploration. What it does not name stays as it was. */
export interface Build {
  /** Values that replace those prescribed so far */
  prescribed?: Partial<Parameters>
  /** How many of the draws are shown */
  shown?: FirstDraws | 'all'
  /** What the figure has chosen for itself */
  chosen?: Partial<BuiltChoices>
}

/** A thing to find out: its figure, what it is set to, and with how many draws it begins; all by default. */
export interface OutlinedExploration<E extends string = string> {
  /** An id never changes its meaning. */
  id: E
  figure: FigureId
  /** Values that replace the chapter's at this exploration's step of the lecture. */
  prescribed?: Partial<Parameters>
  begins?: FirstDraws
  /** Of its screen in the lecture, from what it opens with to the last; one by default. */
  builds?: readonly Build[]
}

/**
 * What is known of a chapter before it is fetched: the address needs what it prescribes and how many screens it has on
 * stage, the contents how long it takes. Tests hold it to the chapter.
 */
export interface Outline<E extends string = string> {
  /** What reading it takes: words/180 + 0.6 a line unfolded + 1.5 a figure, rounded up; a test holds it. */
  minutes: number
  /** Values that replace the address's defaults at this chapter. */
  prescribed: Partial<Parameters>
  /** In the order in which the chapter has them. */
  explorations: readonly OutlinedExploration<E>[]
  /** The exploration whose picture the chapter begins with, the first by default; null for none. */
  still?: E | null
  /** How many lines each part of the derivation has; a derivation without parts is one. */
  lines: readonly number[]
  /** How many questions check the understanding. */
  checks: number
  /** How many parts of the lesson's last page are on stage, after the last chapter's checks. */
  closing?: number
}

/** The exploration whose picture a chapter begins with; null where it begins without one. */
export const stillOf = ({ explorations, still }: Outline): OutlinedExploration | null =>
  still === null ? null : (explorations.find(({ id }) => id === still) ?? explorations[0]!)
