import { preventOrphansIn } from '../../language/typeset/preventOrphans'
import { defineWords } from '../../language/words'
import type { Chapter, ChapterWords } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'

/** Splitting noise off a Gaussian draw, so that the draw has a derivative; at μ = 1.5, σ = 2, the figure's own defaults. */
export const reparameterization: Chapter<Line, Exploration> = {
  id: 'reparameterization',
  ...outline,
  derivation,
  core: ['density', 'standardise', 'reparameterize', 'expectation', 'pathwise'],
  words: defineWords<ChapterWords<Line, Exploration>>(
    { en: () => import('./words.en'), ko: () => import('./words.ko') },
    preventOrphansIn,
  ),
}
