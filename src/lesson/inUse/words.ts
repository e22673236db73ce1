import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

export const words = defineWords<ChapterWords<Line, Exploration>>(
  { en: () => import('./words.en'), ko: () => import('./words.ko') },
  preventOrphansIn,
)
