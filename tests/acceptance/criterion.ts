import type { Sample } from './sample'

/** A test that an engine must meet: how often a right engine would look as wrong as this one, 0 where it never would. */
export interface Criterion {
  /** Begins with the number of the test, T1 … T19. */
  name: string
  p: (sample: Sample) => number
}

/** A criterion is not met below this p: the chance that a right engine fails one statistical test on a new seed. */
export const falseAlarm = 1e-6

/** p of a fact that chance has no part in. */
export const certain = (holds: boolean): number => (holds ? 1 : 0)

/** p of the smallest of several, times their number (Bonferroni). */
export const least = (ps: readonly number[]): number => Math.min(1, Math.min(...ps) * ps.length)
