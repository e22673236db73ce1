import { defineWords } from '../language/words'

export const shellWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
