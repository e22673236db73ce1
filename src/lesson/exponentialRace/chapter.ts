import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions['exponential-race']

/** A categorical draw as a race of exponential times: the first split of noise and parameters for classes. */
export const exponentialRace: Chapter<Line, Exploration> = {
  id: 'exponential-race',
  minutes: 10,
  prescribed: prescribed.chapter,
  sketch: 'winners',
  explorations,
  derivation,
  core: ['time', 'condition', 'collect', 'share'],
  words,
}
