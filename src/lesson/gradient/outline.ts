import { prescriptions } from '../prescriptions'

const prescribed = prescriptions.gradient

/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'arrows', figure: 'gradient', prescribed: prescribed.explorations.arrows, begins: 1 },
  { id: 'spread', figure: 'gradient', prescribed: prescribed.explorations.spread },
  { id: 'price', figure: 'gradient', prescribed: prescribed.explorations.price },
  { id: 'frozen', figure: 'gradient', prescribed: prescribed.explorations.frozen },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']
