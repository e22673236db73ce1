import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions['blocked-gradient']

const explorations = [
  { id: 'one-draw', figure: 'slice' },
  { id: 'all-draws', figure: 'slice', begins: 10 },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** Why no gradient passes through argmax: every draw is flat, though their mean is not. */
export const blockedGradient: Chapter<Line, Exploration> = {
  id: 'blocked-gradient',
  minutes: 13,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
