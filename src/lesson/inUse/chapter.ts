import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions['in-use']

/** What frozen Gumbel noise does today: coupled samples, samples without replacement, watermarks. */
export const inUse: Chapter<Line, Exploration> = {
  id: 'in-use',
  minutes: 14,
  prescribed: prescribed.chapter,
  explorations: explorations.map((exploration) => ({
    ...exploration,
    prescribed: prescribed.explorations[exploration.id],
  })),
  derivation,
  core: ['together', 'kept', 'order', 'token', 'score'],
  words,
}
