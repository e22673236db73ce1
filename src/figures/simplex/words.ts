import { defineWords } from '../../language/words'

export const simplexWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
