import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions.gradient

/** The gradient at last: through the relaxed sample, straight through, by the score; and what each of them costs. */
export const gradient: Chapter<Line, Exploration> = {
  id: 'gradient',
  minutes: 30,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
