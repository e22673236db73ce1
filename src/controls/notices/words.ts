import { defineWords } from '../../language/words'

export const noticeWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
