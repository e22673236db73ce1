import { defineWords } from '../../language/words'

export const watermarkWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
