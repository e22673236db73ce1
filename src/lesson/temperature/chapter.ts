import type { Chapter } from '../chapter'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const explorations = [
  { id: 'four-temperatures', figure: 'temperature' },
  { id: 'path', figure: 'simplex', prescribed: { tau: 1 } },
  { id: 'price', figure: 'slice', prescribed: { tau: 0.1 } },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']

/** What the temperature decides, and what it cannot touch. Its own τ lies apart from the four of the figure. */
export const temperature: Chapter<Line, Exploration> = {
  id: 'temperature',
  minutes: 12,
  prescribed: { tau: 2 },
  explorations,
  derivation,
  words: { en, ko },
}
