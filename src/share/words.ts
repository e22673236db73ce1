import { defineWords } from '../language/words'

/** Of every page */
export const shareWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })

export const exportWords = defineWords({
  en: () => import('./export/words.en'),
  ko: () => import('./export/words.ko'),
})

export const savePictureWords = defineWords({
  en: () => import('./export/picture/words.en'),
  ko: () => import('./export/picture/words.ko'),
})
