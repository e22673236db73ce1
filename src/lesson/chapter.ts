import type { ReactNode } from 'react'
import type { ReaderNumbers } from '../figures/readerNumbers'
import type { Typeset } from '../language/typeset/tex'
import type { Words } from '../language/words'
import type { Chapter as ChapterId } from '../state/place'
import type { Outline } from './outline'

type Prose = (live: ReaderNumbers) => ReactNode

/** A line of a derivation: one move. Its reason stands in the chapter's words under the same id. */
export interface DerivationLine {
  id: string
  math: Typeset
  /** The same line with the reader's numbers: a typeset form whose slots are written live. Null where it has none. */
  yours?: (live: ReaderNumbers) => { math: Typeset; slots: Record<string, string> } | null
}

/** A question with choices, each answered with its own explanation: a wrong choice is a known confusion. */
export interface ChoiceQuestion {
  ask: Prose
  /** A label with formulas is `shown` with these typeset; `label` names it. */
  choices: readonly { label: string; shown?: () => ReactNode; right: boolean; why: Prose }[]
  /** Raised when choices change their places or meanings, so that no earlier answer is taken for one of them; 0 at first. */
  edition?: number
}

/** A thing to find out with the chapter's figure. */
export interface ExplorationWords {
  title: string
  /** What to do and look for. */
  prose: Prose
  /** Under the figure: what a mark stands for, and the point, readable without the figure too. */
  caption: Prose
  /** On stage: one sentence of at most 90 characters (Korean: 50). */
  stage: string
  /** The lecturer's notes: what to do, what to say, what the room gets wrong. */
  notes: string
}

/** A part of the lesson's last page; on stage it is a screen, unless it is only to be read. */
export interface ClosingPart {
  /** By which another part leads here */
  id: string
  title: string
  onStage: boolean
  prose: Prose
  /** The lecturer's notes, where it is on stage */
  notes?: string
}

/** What a chapter says in one language; D and E are the ids of its derivation's lines and its explorations. */
export interface ChapterProse<D extends string = string, E extends string = string> {
  /** The chapter in one sentence, for contents and lecture. */
  summary: string
  opening: Prose
  prediction: ChoiceQuestion & {
    /** What the lesson asks where the prediction is drawn; else `ask`. */
    sketch?: Prose
    /** Shown after the choice, with the figure: the gap between prediction and samples. */
    reveal: Prose
    stage: string
    notes: string
  }
  explorations: Record<E, ExplorationWords>
  derivation: {
    title: string
    opening: Prose
    /** Headings of a long derivation's parts, each above the line of that id. */
    parts?: Partial<Record<D, string>>
    reasons: Record<D, Prose>
    stage: string
    /** What the stage says instead above a part that shows something else, by the id of the part's first line. */
    stages?: Partial<Record<D, string>>
    notes: string
  }
  takeHome: string
  checks: readonly ChoiceQuestion[]
  /** The lesson's last page, after the checks of its last chapter, part by part. */
  closing?: readonly ClosingPart[]
}

/** All words of a chapter in one language. */
export interface ChapterWords<D extends string = string, E extends string = string>
  extends ChapterProse<D, E> {
  /** Of `titles`, which every page has. */
  title: string
}

/**
 * How a prediction is made with the hands, where it is: how often each class wins, and would win with uniform noise, where
 * ten samples lie, the mean of z̃₁ over τ.
 */
export type SketchKind = 'winners' | 'uniform-winners' | 'samples' | 'mean'

/** A chapter: what it shows and in which order; its words lie beside it in each language. */
export interface Chapter<D extends string = string, E extends string = string> extends Outline<E> {
  id: ChapterId
  /** The lesson lets the reader draw the prediction, in place of its choices; a room votes on these. */
  sketch?: SketchKind
  derivation: readonly (DerivationLine & { id: D })[]
  /** The lines of the one proof that the lesson shows unfolded, at most six; all others fold under 'For the curious'. */
  core?: readonly D[]
  words: Words<ChapterWords<D, E>>
}

/** A chapter but for its derivation. */
export type ChapterText = Omit<Chapter, 'derivation' | 'core'>
