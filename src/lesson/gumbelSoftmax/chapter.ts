import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** Argmax becomes a softmax: every draw a point of the simplex, and the distribution of these points. */
export const gumbelSoftmax: Chapter<Line, Exploration> = {
  id: 'gumbel-softmax',
  ...outline,
  sketch: 'samples',
  derivation,
  core: ['scores', 'definition', 'scale', 'order', 'winners', 'slope'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
