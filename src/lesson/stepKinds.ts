import { defineWords } from '../language/words'

/** What the lecture's screens are called by kind. */
export const stepKinds = defineWords({
  en: () => import('./stepKinds.en'),
  ko: () => import('./stepKinds.ko'),
})
