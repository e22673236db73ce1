import { defineWords } from '../language/words'

/** Names of the figures. */
export const figureNames = defineWords({
  en: () => import('./names.en'),
  ko: () => import('./names.ko'),
})
