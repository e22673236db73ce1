import { defineWords } from '../../language/words'

export const trainingWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
