import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** A categorical draw as a race of exponential times: the first split of noise and parameters for classes. */
export const exponentialRace: Chapter<Line, Exploration> = {
  id: 'exponential-race',
  ...outline,
  sketch: 'winners',
  derivation,
  core: ['time', 'condition', 'collect', 'share'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
