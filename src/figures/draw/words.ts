import { defineWords } from '../../language/words'

export const drawWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
