import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions.expectation

/** What the relaxation does to means: in general equal only in the limit τ → 0, and what the difference costs. */
export const expectation: Chapter<Line, Exploration> = {
  id: 'expectation',
  minutes: 11,
  prescribed: prescribed.chapter,
  sketch: 'mean',
  explorations,
  derivation,
  core: ['same-noise', 'cold-limit', 'near-ties', 'first-order', 'bent'],
  words,
}
