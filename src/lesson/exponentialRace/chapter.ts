import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'
import { words } from './words'

/** A categorical draw as a race of exponential times: the first split of noise and parameters for classes. */
export const exponentialRace: Chapter<Line, Exploration> = {
  id: 'exponential-race',
  ...outline,
  sketch: 'winners',
  derivation,
  core: ['time', 'condition', 'collect', 'share'],
  words,
}
