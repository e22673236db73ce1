import { defineWords } from '../language/words'
import type { GlossaryEntry, TermId } from './glossary/words.en'

/** The chapters’ titles. */
export const chapterTitles = defineWords({ en: () => import('./titles.en'), ko: () => import('./titles.ko') })

/** What the lecture’s screens are called by kind. */
export const stepKinds = defineWords({
  en: () => import('./stepKinds.en'),
  ko: () => import('./stepKinds.ko'),
})

export const glossaryWords = defineWords<Readonly<Record<TermId, GlossaryEntry>>>({
  en: () => import('./glossary/words.en'),
  ko: () => import('./glossary/words.ko'),
})
