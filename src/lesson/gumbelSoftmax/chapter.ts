import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions['gumbel-softmax']

const explorations = [
  { id: 'points', figure: 'simplex', begins: 1 },
  { id: 'same-noise', figure: 'histograms', prescribed: prescribed.explorations['same-noise'] },
  { id: 'density', figure: 'simplex', prescribed: prescribed.explorations.density },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** Argmax becomes a softmax: every draw a point of the simplex, and the law of these points. */
export const gumbelSoftmax: Chapter<Line, Exploration> = {
  id: 'gumbel-softmax',
  minutes: 25,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
