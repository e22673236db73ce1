import { defineWords } from '../../language/words'

export const temperatureWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
