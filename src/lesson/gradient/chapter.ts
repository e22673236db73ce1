import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** The gradient at last: through the relaxed sample, straight through, by the score function; and the bias and variance of each. */
export const gradient: Chapter<Line, Exploration> = {
  id: 'gradient',
  ...outline,
  still: 'arrows',
  derivation,
  core: ['softmax-slope', 'logit-slope', 'chain', 'interchange'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
