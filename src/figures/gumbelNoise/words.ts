import { defineWords } from '../../language/words'

export const gumbelNoiseWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
