import { defineWords } from '../language/words'

export const shareWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
