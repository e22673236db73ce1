import { defineWords } from '../../language/words'
import type { GlossaryEntry, TermId } from './words.en'

export const glossaryWords = defineWords<Readonly<Record<TermId, GlossaryEntry>>>({
  en: () => import('./words.en'),
  ko: () => import('./words.ko'),
})
