import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'
import { words } from './words'

/** What the relaxation does to means: in general equal only in the limit τ → 0, and what the difference costs. */
export const expectation: Chapter<Line, Exploration> = {
  id: 'expectation',
  ...outline,
  sketch: 'mean',
  derivation,
  core: ['same-noise', 'cold-limit', 'near-ties', 'first-order', 'bent'],
  words,
}
