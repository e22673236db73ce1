import { defineWords } from '../language/words'

export const storyWords = defineWords({
  en: () => import('./story/words.en'),
  ko: () => import('./story/words.ko'),
})
export const lectureWords = defineWords({
  en: () => import('./lecture/words.en'),
  ko: () => import('./lecture/words.ko'),
})
export const labWords = defineWords({
  en: () => import('./lab/words.en'),
  ko: () => import('./lab/words.ko'),
})
export const embedWords = defineWords({
  en: () => import('./embed/words.en'),
  ko: () => import('./embed/words.ko'),
})
export const openingWords = defineWords({
  en: () => import('./opening/words.en'),
  ko: () => import('./opening/words.ko'),
})
