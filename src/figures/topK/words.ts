import { defineWords } from '../../language/words'

export const topKWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
