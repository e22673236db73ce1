import { prescriptions } from '../prescriptions'

const prescribed = prescriptions['gumbel-max']

/** What this chapter has the reader find out, in its order. */
export const explorations = [
  // Here softmax(π) = (0.464, 0.281, 0.255) and normal noise gives (0.771, 0.171, 0.058): both far outside the bands.
  { id: 'noise-lab', figure: 'gumbel-noise', prescribed: prescribed.explorations['noise-lab'], begins: 10 },
  { id: 'turned-axis', figure: 'scores' },
  { id: 'density', figure: 'gumbel-noise', begins: 1 },
] as const

/** The explorations of this chapter: which noise will do, why it is the race again, what that noise looks like. */
export type Exploration = (typeof explorations)[number]['id']
