import { meanLines } from './meanLines'
import { objectiveLines } from './objectiveLines'

/** What the relaxation does to the mean of an objective and to its own: mathematics (viii). */
export const derivation = [...objectiveLines, ...meanLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']
