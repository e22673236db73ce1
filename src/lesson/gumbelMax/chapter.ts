import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions['gumbel-max']

/** Gumbel-Max: the race after a logarithm, noise added to logits; why the noise must be Gumbel's. */
export const gumbelMax: Chapter<Line, Exploration> = {
  id: 'gumbel-max',
  minutes: 12,
  prescribed: prescribed.chapter,
  still: 'turned-axis',
  explorations,
  derivation,
  core: ['logs', 'gumbel-cdf', 'gumbel-density', 'uniform'],
  words,
}
