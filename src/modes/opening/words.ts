import { defineWords } from '../../language/words'

export const openingWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
