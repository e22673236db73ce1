import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { type Exploration, outline } from './outline'
import { words } from './words'

/** What the temperature decides, and what it cannot touch. Its own τ lies apart from the four of the figure. */
export const temperature: Chapter<Line, Exploration> = {
  id: 'temperature',
  ...outline,
  still: 'path',
  derivation,
  core: ['ratio', 'cold', 'hot', 'hill', 'price'],
  words,
}
