import { defineWords } from '../../../language/words'

export const speakerWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
