import { use } from 'react'
import { useLanguage } from '../../language/language'
import { catalogue } from '../../lesson/catalogue'
import type { ChapterWords, ChoiceQuestion } from '../../lesson/chapter'
import { languages } from '../../state/parameters'
import type { Chapter } from '../../state/place'
import { store } from '../../state/store'
import { answerId, type Progress } from './progress'

/** The words of some chapters, in the lesson's order */
export type WordsByChapter = ReadonlyMap<Chapter, ChapterWords>

/** Words of chapters, all fetched at once; suspends until they are there. */
export function useChapterWords(chapters: readonly Chapter[]): WordsByChapter {
  const lang = useLanguage()
  for (const chapter of chapters) void catalogue[chapter].text.load()
  return new Map(
    chapters.map((chapter) => {
      const { words } = use(catalogue[chapter].text.load())
      return [chapter, use(words.load(lang))]
    }),
  )
}

/** The same outside of what is rendered. */
export async function fetchChapterWords(chapters: readonly Chapter[]): Promise<WordsByChapter> {
  const { lang } = store.getState().parameters
  const fetched = chapters.map(async (chapter) => {
    const { words } = await catalogue[chapter].text.load()
    return [chapter, await words.load(lang)] as const
  })
  return new Map(await Promise.all(fetched))
}

/** Chapters' words in whichever language is there, to check answers by; null where a chapter has none yet. */
export function chapterWordsHere(chapters: readonly Chapter[]): WordsByChapter | null {
  const here = new Map<Chapter, ChapterWords>()
  for (const chapter of chapters) {
    const words = catalogue[chapter].text.now()?.words
    const chapterWords =
      words && languages.map((language) => words.now(language)).find((each) => each !== null)
    if (!chapterWords) return null
    here.set(chapter, chapterWords)
  }
  return here
}

interface Asked {
  question: ChoiceQuestion
  /** Under which its answer is remembered */
  id: string
}

/** The questions of a chapter by short names that hold their edition: `p`, its prediction, `c0`, `c1e1`, its checks. */
export function questionsOf(
  chapter: Chapter,
  { prediction, checks }: Pick<ChapterWords, 'prediction' | 'checks'>,
): ReadonlyMap<string, Asked> {
  const named = (name: string, place: string, question: ChoiceQuestion): [string, Asked] => [
    question.edition ? `${name}e${question.edition}` : name,
    { question, id: answerId(`${chapter}/${place}`, question) },
  ]
  return new Map([
    named('p', 'prediction', prediction),
    ...checks.map((check, index) => named(`c${index}`, `check/${index}`, check)),
  ])
}

/** How many checks these chapters have, and how many were answered right. */
export function countChecks(
  words: WordsByChapter,
  answers: Progress['answers'],
): { right: number; checks: number } {
  const checks = [...words].flatMap(([chapter, chapterWords]) =>
    [...questionsOf(chapter, chapterWords).values()].slice(1),
  )
  const right = checks.filter(({ question, id }) => question.choices[answers[id] ?? -1]?.right)
  return { right: right.length, checks: checks.length }
}
