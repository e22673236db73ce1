import { densityLines, differenceLines } from './densityLines'
import { pairLines } from './pairLines'
import { relaxationLines } from './relaxationLines'

/** From argmax to the Concrete density, in four parts that can be read one at a time. */
export const derivation = [...relaxationLines, ...pairLines, ...densityLines, ...differenceLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['scores', 'definition', 'scale', 'order', 'winners', 'slope']
