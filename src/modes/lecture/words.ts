import { defineWords } from '../../language/words'

export const lectureWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
