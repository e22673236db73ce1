import { defineWords } from '../../language/words'

export const histogramsWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
