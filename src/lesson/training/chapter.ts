import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'
import { words } from './words'

/** What the trick is for: learning; where each estimator leads, known beforehand, and a model that learns in the tab. */
export const training: Chapter<Line, Exploration> = {
  id: 'training',
  ...outline,
  still: null,
  derivation,
  core: ['objective', 'true-gradient', 'relaxed-objective', 'relaxed-gradient', 'tail', 'critical'],
  words,
}
