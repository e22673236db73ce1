import { defineWords } from '../language/words'

/** The chapters' titles. */
export const chapterTitles = defineWords({
  en: () => import('./titles.en'),
  ko: () => import('./titles.ko'),
})
