import { defineWords } from '../../language/words'

export const linkOptionsWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
