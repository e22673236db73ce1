import { defineWords } from '../../../../language/words'

export const saveButtonWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
