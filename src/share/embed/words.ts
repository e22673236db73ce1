import { defineWords } from '../../language/words'

export const embedBuilderWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
