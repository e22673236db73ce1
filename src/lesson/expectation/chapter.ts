import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** What the relaxation does to means: in general equal only in the limit τ → 0, and what the difference costs. */
export const expectation: Chapter<Line, Exploration> = {
  id: 'expectation',
  ...outline,
  sketch: 'mean',
  derivation,
  core: ['same-noise', 'cold-limit', 'near-ties', 'first-order', 'bent'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
