import { isValidElement, type ReactNode } from 'react'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import type { Chapter, ChapterWords, ChoiceQuestion, ClosingPart } from '../../lesson/chapter'
import type { LectureStep } from '../../lesson/lectureSteps'

/** A part of the lesson's last page, of those that are on stage. */
export const closingPart = (told: ChapterWords, part: number): ClosingPart | undefined =>
  told.closing?.filter(({ onStage }) => onStage)[part]

/** The sentence by which a screen is known; null where it has none of its own, as a check. */
function sentenceOf(chapter: Chapter, told: ChapterWords, step: LectureStep): string | null {
  switch (step.kind) {
    case 'title':
      return told.title
    case 'prediction':
      return told.prediction.stage
    case 'exploration':
      return told.explorations[step.exploration]?.stage ?? null
    case 'derivation':
      return told.derivation.parts?.[chapter.derivation[step.from]?.id ?? ''] ?? told.derivation.stage
    case 'takeHome':
      return told.takeHome
    case 'check':
      return null
    case 'closing':
      return closingPart(told, step.part)?.title ?? null
  }
}

/** What the chapter tells the lecturer about a screen; null where nothing. */
export function notesOf(told: ChapterWords, step: LectureStep): string | null {
  switch (step.kind) {
    case 'prediction':
      return told.prediction.notes
    case 'exploration':
      return told.explorations[step.exploration]?.notes ?? null
    case 'derivation':
      return told.derivation.notes
    case 'closing':
      return closingPart(told, step.part)?.notes ?? null
    default:
      return null
  }
}

/** The question that a screen asks, if it asks one. */
export function questionOf(told: ChapterWords, step: LectureStep): ChoiceQuestion | null {
  if (step.kind === 'prediction') return told.prediction
  return step.kind === 'check' ? (told.checks[step.check] ?? null) : null
}

/** What stands in large type on a screen: its sentence, else its question. */
export const headlineOf = (
  chapter: Chapter,
  told: ChapterWords,
  step: LectureStep,
  live: ReaderNumbers,
): ReactNode => sentenceOf(chapter, told, step) ?? questionOf(told, step)?.ask(live)

/** The words of what is rendered; formulas are none. */
export function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children)
  return typeof node === 'string' || typeof node === 'number' ? String(node) : ''
}
