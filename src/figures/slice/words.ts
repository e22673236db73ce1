import { defineWords } from '../../language/words'

export const sliceWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
