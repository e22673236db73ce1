import { excerpt } from '../../state/correction'
import { type Chapter, chapters } from '../../state/place'
import type { Progress } from './progress'
import { questionsOf, type WordsByChapter } from './questions'

/** What leaves the device of a reader's progress: chapters and answers, and nothing that was drawn or typed. */
export type CarriedProgress = Pick<Progress, 'finished' | 'answers'>

/** The name under which an address carries progress. It is no parameter: it is asked about once, and goes. */
export const offerName = 'progress'

const read = 'read'
const skipped = 'x'

/**
 * Progress as one word of an address: `gumbel-max.read.p-1.c0-2,temperature.c1-0` has Gumbel-Max read to its end, choice
 * 1 (from 0) of its prediction and choice 2 of its first check. Answers to questions that are asked no longer stay behind.
 * @param words of all chapters with any progress
 */
export function writeProgress({ finished, answers }: CarriedProgress, words: WordsByChapter): string {
  return [...words]
    .map(([chapter, chapterWords]) => [
      chapter,
      ...(finished.includes(chapter) ? [read] : []),
      ...[...questionsOf(chapter, chapterWords)].flatMap(([name, { question, id }]) => {
        const choice = answers[id]
        if (choice === -1) return [`${name}-${skipped}`]
        return choice !== undefined && question.choices[choice] ? [`${name}-${choice}`] : []
      }),
    ])
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join('.'))
    .join(',')
}

/** Each chapter's part of such a word; null where no chapter is named so. What closes a sentence behind a link is none of it. */
const entriesOf = (text: string) =>
  text
    .replace(/[.,)>"'”’\u200B]+$/, '')
    .split(',')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id, ...parts] = entry.split('.')
      return { entry, chapter: chapters.find((chapter) => chapter === id) ?? null, parts }
    })

/** The chapters that such a word names. */
export function chaptersIn(text: string): readonly Chapter[] {
  const named = new Set(entriesOf(text).map(({ chapter }) => chapter))
  return chapters.filter((chapter) => named.has(chapter))
}

/** The chapters that progress has anything of. */
export const chaptersOf = ({ finished, answers }: CarriedProgress): readonly Chapter[] => {
  const answered = Object.keys(answers)
  return chapters.filter(
    (chapter) => finished.includes(chapter) || answered.some((id) => id.startsWith(`${chapter}/`)),
  )
}

/**
 * Reads such a word, whoever wrote it: what is no chapter, question or choice of this page is refused, piece by piece.
 * @param words of the chapters that it names
 */
export function readProgress(
  text: string,
  words: WordsByChapter,
): CarriedProgress & { refused: readonly string[] } {
  const finished = new Set<string>()
  const answers: Record<string, number> = {}
  const refused: string[] = []
  for (const { entry, chapter, parts } of entriesOf(text)) {
    const chapterWords = chapter && words.get(chapter)
    if (!chapter || !chapterWords) {
      refused.push(excerpt(entry))
      continue
    }
    const questions = questionsOf(chapter, chapterWords)
    for (const part of parts) {
      const [name = '', choice = ''] = part.split('-')
      const asked = questions.get(name)
      if (part === read) finished.add(chapter)
      else if (asked && choice === skipped) answers[asked.id] = -1
      else if (asked && /^\d$/.test(choice) && asked.question.choices[Number(choice)])
        answers[asked.id] = Number(choice)
      else refused.push(excerpt(`${chapter}.${part}`))
    }
  }
  return { finished: chapters.filter((chapter) => finished.has(chapter)), answers, refused }
}
