import { prescriptions } from '../prescriptions'

const prescribed = prescriptions['gumbel-softmax']

/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'points', figure: 'simplex', begins: 1 },
  { id: 'same-noise', figure: 'histograms', prescribed: prescribed.explorations['same-noise'] },
  { id: 'density', figure: 'simplex', prescribed: prescribed.explorations.density },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']
