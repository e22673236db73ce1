import { defineWords } from '../../language/words'

export const scoresWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
