import type { Chapter } from '../chapter'
import { prescriptions } from '../prescriptions'
import { derivation, type Line } from './derivation'
import { type Exploration, explorations } from './outline'
import { words } from './words'

const prescribed = prescriptions.reparameterization

/** Splitting noise off a Gaussian draw, so that the draw has a derivative; at μ = 1.5, σ = 2, the figure's own defaults. */
export const reparameterization: Chapter<Line, Exploration> = {
  id: 'reparameterization',
  minutes: 13,
  prescribed: prescribed.chapter,
  explorations,
  derivation,
  core: ['density', 'standardise', 'reparameterize', 'expectation', 'pathwise'],
  words,
}
