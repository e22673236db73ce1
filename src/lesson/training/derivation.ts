import { descentLines } from './descentLines'
import { elboLines } from './elboLines'

/** What is descended, where it stops, and what an autoencoder makes of it. */
export const derivation = [...descentLines, ...elboLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']
