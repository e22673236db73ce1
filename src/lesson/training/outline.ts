import { prescriptions } from '../prescriptions'

const prescribed = prescriptions.training

/** What this chapter has the reader find out, in its order. */
export const explorations = [
  { id: 'pi', figure: 'training', prescribed: prescribed.explorations.pi },
  { id: 'digits', figure: 'training', prescribed: prescribed.explorations.digits },
] as const

/** The explorations of this chapter. */
export type Exploration = (typeof explorations)[number]['id']
