import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions['gumbel-softmax']

/** Argmax becomes a softmax: every draw a point of the simplex, and the distribution of these points. */
export const gumbelSoftmax: Chapter<Line, Exploration> = {
  id: 'gumbel-softmax',
  minutes: 14,
  prescribed: prescribed.chapter,
  sketch: 'samples',
  explorations,
  derivation,
  core: ['scores', 'definition', 'scale', 'order', 'winners', 'slope'],
  words,
}
