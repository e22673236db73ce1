import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions['blocked-gradient']

/** Why no gradient passes through argmax: every draw is flat, though their mean is not. */
export const blockedGradient: Chapter<Line, Exploration> = {
  id: 'blocked-gradient',
  minutes: 11,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  core: ['cells', 'flat', 'walls', 'mean-of-slopes', 'mean', 'slope-of-mean'],
  words,
}
