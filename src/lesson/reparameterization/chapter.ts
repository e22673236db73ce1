import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const prescribed = prescriptions.reparameterization

const explorations = [
  { id: 'graph', figure: 'gaussian' },
  { id: 'frozen-noise', figure: 'gaussian', begins: 1 },
  { id: 'two-estimators', figure: 'gaussian', begins: 1 },
] as const

/** The explorations of this chapter: the graph, the map ε → x, the two estimators. */
export type Exploration = (typeof explorations)[number]['id']

/** Splitting noise off a Gaussian draw, so that the draw has a derivative; at μ = 1.5, σ = 2, the figure's own defaults. */
export const reparameterization: Chapter<Line, Exploration> = {
  id: 'reparameterization',
  minutes: 16,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  words: { en, ko },
}
