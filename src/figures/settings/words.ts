import { defineWords } from '../../language/words'

export const settingWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
