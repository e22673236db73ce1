import { defineWords } from '../../../language/words'

export const savePictureWords = defineWords({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
