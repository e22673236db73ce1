import { defineWords } from '../../language/words'

export const expectationWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
