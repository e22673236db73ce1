import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const explorations = [
  { id: 'points', figure: 'simplex' },
  { id: 'same-noise', figure: 'histograms', prescribed: { tau: 1 } },
  { id: 'density', figure: 'simplex', prescribed: { tau: 2 } },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** Argmax becomes a softmax: every draw a point of the simplex, and the law of these points. */
export const gumbelSoftmax: Chapter<Line, Exploration> = {
  id: 'gumbel-softmax',
  minutes: 15,
  prescribed: { tau: 0.5 },
  explorations,
  derivation,
  words: { en, ko },
}
