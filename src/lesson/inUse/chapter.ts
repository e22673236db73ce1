import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** What frozen Gumbel noise does today: coupled samples, samples without replacement, watermarks. */
export const inUse: Chapter<Line, Exploration> = {
  id: 'in-use',
  ...outline,
  derivation,
  core: ['together', 'kept', 'order', 'token', 'score'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
