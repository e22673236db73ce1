import { defineWords } from '../../language/words'

export const storyWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
