import { defineWords } from '../../language/words'

export const exportWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
