import { prescriptions } from '../prescriptions'

const prescribed = prescriptions.expectation

/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'mean', figure: 'expectation', prescribed: prescribed.explorations.mean },
  { id: 'curve', figure: 'expectation', prescribed: prescribed.explorations.curve },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']
