import { defineWords } from '../../language/words'

export const labWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
