import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'
import { words } from './words'

/** The gradient at last: through the relaxed sample, straight through, by the score function; and the bias and variance of each. */
export const gradient: Chapter<Line, Exploration> = {
  id: 'gradient',
  ...outline,
  still: 'arrows',
  derivation,
  core: ['softmax-slope', 'logit-slope', 'chain', 'interchange'],
  words,
}
