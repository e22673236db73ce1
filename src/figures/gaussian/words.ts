import { defineWords } from '../../language/words'

export const gaussianWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
