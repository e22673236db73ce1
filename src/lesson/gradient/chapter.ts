import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions.gradient

const explorations = [
  { id: 'arrows', figure: 'gradient', prescribed: prescribed.explorations.arrows, begins: 1 },
  { id: 'spread', figure: 'gradient', prescribed: prescribed.explorations.spread },
  { id: 'price', figure: 'gradient', prescribed: prescribed.explorations.price },
  { id: 'frozen', figure: 'gradient', prescribed: prescribed.explorations.frozen },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** The gradient at last: through the relaxed sample, straight through, by the score; and what each of them costs. */
export const gradient: Chapter<Line, Exploration> = {
  id: 'gradient',
  minutes: 30,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
