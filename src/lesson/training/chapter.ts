import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions.training

const explorations = [
  { id: 'pi', figure: 'training', prescribed: prescribed.explorations.pi },
  { id: 'digits', figure: 'training', prescribed: prescribed.explorations.digits },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** What the trick is for: learning; where each estimator leads, known beforehand, and a model that learns in the tab. */
export const training: Chapter<Line, Exploration> = {
  id: 'training',
  minutes: 14,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
