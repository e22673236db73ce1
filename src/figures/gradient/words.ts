import { defineWords } from '../../language/words'

export const gradientWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
