import { prescriptions } from '../prescriptions'

const prescribed = prescriptions.temperature

/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'four-temperatures', figure: 'temperature' },
  { id: 'path', figure: 'simplex', prescribed: prescribed.explorations.path },
  { id: 'price', figure: 'slice', prescribed: prescribed.explorations.price },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']
