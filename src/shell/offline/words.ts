import { defineWords } from '../../language/words'

export const offlineWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
