import { pathwiseLines } from './pathwiseLines'
import { scoreLines } from './scoreLines'
import { straightThroughLines } from './straightThroughLines'
import { varianceLines } from './varianceLines'

/** The estimators one after the other, and their price: mathematics (ix)–(xii). */
export const derivation = [
  ...pathwiseLines,
  ...straightThroughLines,
  ...scoreLines,
  ...varianceLines,
] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['softmax-slope', 'logit-slope', 'chain', 'interchange']
