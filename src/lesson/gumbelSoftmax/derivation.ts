import { densityLines } from './densityLines'
import { differenceLines } from './differenceLines'
import { pairLines } from './pairLines'
import { relaxationLines } from './relaxationLines'

/** From argmax to the Concrete density, in four parts that can be read one at a time. */
export const derivation = [...relaxationLines, ...pairLines, ...densityLines, ...differenceLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']
