import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** What the temperature decides, and what it cannot touch. Its own τ lies apart from the four of the figure. */
export const temperature: Chapter<Line, Exploration> = {
  id: 'temperature',
  ...outline,
  still: 'path',
  derivation,
  core: ['ratio', 'cold', 'hot', 'hill', 'price'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
