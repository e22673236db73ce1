import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions.gradient

/** The gradient at last: through the relaxed sample, straight through, by the score function; and the bias and variance of each. */
export const gradient: Chapter<Line, Exploration> = {
  id: 'gradient',
  minutes: 14,
  prescribed: prescribed.chapter,
  still: 'spread',
  explorations,
  derivation,
  core: ['softmax-slope', 'logit-slope', 'chain', 'interchange'],
  words,
}
