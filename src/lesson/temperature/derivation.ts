import { limitLines } from './limitLines'
import { shapeLines } from './shapeLines'
import { slopeLines } from './slopeLines'

/** The two limits, the way between them, and what the temperature does to the density. */
export const derivation = [...limitLines, ...slopeLines, ...shapeLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']
