import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions.temperature

/** What the temperature decides, and what it cannot touch. Its own τ lies apart from the four of the figure. */
export const temperature: Chapter<Line, Exploration> = {
  id: 'temperature',
  minutes: 13,
  prescribed: prescribed.chapter,
  still: 'path',
  explorations,
  derivation,
  core: ['ratio', 'cold', 'hot', 'hill', 'price'],
  words,
}
