import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** What the trick is for: learning; where each estimator leads, known beforehand, and a model that learns in the tab. */
export const training: Chapter<Line, Exploration> = {
  id: 'training',
  ...outline,
  still: null,
  derivation,
  core: ['objective', 'true-gradient', 'relaxed-objective', 'relaxed-gradient', 'tail', 'critical'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
