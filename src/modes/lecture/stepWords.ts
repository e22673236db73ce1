import { isValidElement, type ReactNode } from 'react'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import type { Chapter, ChapterWords, ChoiceQuestion, ClosingPart } from '../../lesson/chapter'
import type { LectureStep } from '../../lesson/lectureSteps'

/** A part of the lesson's last page, of those that are on stage. */
export const closingPart = (chapterWords: ChapterWords, part: number): ClosingPart | undefined =>
  chapterWords.closing?.filter(({ onStage }) => onStage)[part]

/** The sentence by which a screen is known; null where it has none of its own, as a check. */
function sentenceOf(chapter: Chapter, chapterWords: ChapterWords, step: LectureStep): string | null {
  switch (step.kind) {
    case 'title':
      return chapterWords.title
    case 'prediction':
      return chapterWords.prediction.stage
    case 'exploration':
      return chapterWords.explorations[step.exploration]?.stage ?? null
    case 'derivation':
      return (
        chapterWords.derivation.parts?.[chapter.derivation[step.from]?.id ?? ''] ??
        chapterWords.derivation.stage
      )
    case 'takeHome':
      return chapterWords.takeHome
    case 'check':
      return null
    case 'closing':
      return closingPart(chapterWords, step.part)?.title ?? null
  }
}

/** What the chapter tells the lecturer about a screen; null where nothing. */
export function notesOf(chapterWords: ChapterWords, step: LectureStep): string | null {
  switch (step.kind) {
    case 'prediction':
      return chapterWords.prediction.notes
    case 'exploration':
      return chapterWords.explorations[step.exploration]?.notes ?? null
    case 'derivation':
      return chapterWords.derivation.notes
    case 'closing':
      return closingPart(chapterWords, step.part)?.notes ?? null
    default:
      return null
  }
}

/** The question that a screen asks, if it asks one. */
export function questionOf(chapterWords: ChapterWords, step: LectureStep): ChoiceQuestion | null {
  if (step.kind === 'prediction') return chapterWords.prediction
  return step.kind === 'check' ? (chapterWords.checks[step.check] ?? null) : null
}

/** What stands in large type on a screen: its sentence, else its question. */
export const headlineOf = (
  chapter: Chapter,
  chapterWords: ChapterWords,
  step: LectureStep,
  live: ReaderNumbers,
): ReactNode => sentenceOf(chapter, chapterWords, step) ?? questionOf(chapterWords, step)?.ask(live)

/** The words of what is rendered; formulas are none. */
export function textOf(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children)
  return typeof node === 'string' || typeof node === 'number' ? String(node) : ''
}
