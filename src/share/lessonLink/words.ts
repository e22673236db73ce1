import { defineWords } from '../../language/words'

export const lessonLinkWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
