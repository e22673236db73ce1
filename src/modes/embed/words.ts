import { defineWords } from '../../language/words'

export const embedWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
