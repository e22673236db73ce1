import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'
import { words } from './words'

/** What frozen Gumbel noise does today: coupled samples, samples without replacement, watermarks. */
export const inUse: Chapter<Line, Exploration> = {
  id: 'in-use',
  ...outline,
  derivation,
  core: ['together', 'kept', 'order', 'token', 'score'],
  words,
}
