import { defineWords } from '../../language/words'

export const raceWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })
