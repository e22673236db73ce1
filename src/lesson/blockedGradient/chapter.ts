import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** Why no gradient passes through argmax: every draw is flat, though their mean is not. */
export const blockedGradient: Chapter<Line, Exploration> = {
  id: 'blocked-gradient',
  ...outline,
  derivation,
  core: ['cells', 'flat', 'walls', 'mean-of-slopes', 'mean', 'slope-of-mean'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
