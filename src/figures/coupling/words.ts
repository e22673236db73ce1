import { defineWords } from '../../language/words'

export const couplingWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
