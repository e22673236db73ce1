import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** Gumbel-Max: the race after a logarithm, noise added to logits; why the noise must be Gumbel's. */
export const gumbelMax: Chapter<Line, Exploration> = {
  id: 'gumbel-max',
  ...outline,
  still: 'turned-axis',
  sketch: 'uniform-winners',
  derivation,
  core: ['logs', 'gumbel-cdf', 'gumbel-density', 'uniform'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
