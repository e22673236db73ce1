import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions.training

/** What the trick is for: learning; where each estimator leads, known beforehand, and a model that learns in the tab. */
export const training: Chapter<Line, Exploration> = {
  id: 'training',
  minutes: 11,
  prescribed: prescribed.chapter,
  still: null,
  explorations,
  derivation,
  core: ['objective', 'true-gradient', 'relaxed-objective', 'relaxed-gradient', 'tail', 'critical'],
  words,
}
