import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions.expectation

const explorations = [
  { id: 'mean', figure: 'expectation', prescribed: prescribed.explorations.mean },
  { id: 'curve', figure: 'expectation', prescribed: prescribed.explorations.curve },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** What the relaxation does to means: equal only as τ → 0, and what the difference costs. */
export const expectation: Chapter<Line, Exploration> = {
  id: 'expectation',
  minutes: 14,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
